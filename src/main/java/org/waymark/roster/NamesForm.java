package org.waymark.roster;

import java.util.List;

/** A pasted list: one display name a line. */
public record NamesForm(String names) {
    static final int LONGEST = 80;

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
}
