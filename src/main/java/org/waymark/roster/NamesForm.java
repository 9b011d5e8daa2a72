package org.waymark.roster;

import java.util.List;
import org.waymark.roster.file.Names;

/** A pasted list: one display name a line. */
public record NamesForm(String names) {
    static final int LONGEST = Names.LONGEST;

    String text() {
        return names == null ? "" : names;
    }

    /** The names, without empty lines and outer spaces; a spreadsheet's tabs become spaces. */
    List<String> lines() {
        return text().lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether this says more than a name, as pasted lists do: an e-mail address, a telephone number, a date of birth. */
    static boolean isMore(String name) {
        return Names.isMore(name);
    }
}
