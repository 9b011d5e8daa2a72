package org.waymark.roster;

import java.util.List;
import org.waymark.roster.file.ClassList;
import org.waymark.web.Upload;

/** A class's list: a file, or what was pasted. */
public record ListForm(String names, List<Upload> files) {
    /** What findings call a list that came without a file. */
    private static final String PASTED = "";

    String text() {
        return names == null ? "" : names;
    }

    /** The file comes first: a field that was filled in before is easily forgotten. */
    ClassList list() {
        return isFile() ? ClassList.of(file(), files.get(0).open()) : ClassList.of(file(), text());
    }

    /** What findings call it. */
    String file() {
        String name = isFile() ? files.get(0).name() : PASTED;
        return name.substring(0, Math.min(name.length(), 60));
    }

    private boolean isFile() {
        return files != null && !files.isEmpty();
    }
}
