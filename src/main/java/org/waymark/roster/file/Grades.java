package org.waymark.roster.file;

import java.util.Set;

/** Grades by the code list that OneRoster takes from CEDS. */
public final class Grades {
    /** Before kindergarten, after grade 12, or not said. */
    public static final int NONE = -1;

    private static final Set<String> KINDERGARTEN = Set.of("KG", "TK", "K");

    private Grades() {}

    /** The first grade of a class that has several. */
    static int of(String grades) {
        for (String grade : grades.split("[,;\\s]+")) {
            if (KINDERGARTEN.contains(grade)) {
                return 0;
            }
            if (grade.matches("0?[1-9]|1[0-2]")) {
                return Integer.parseInt(grade);
            }
        }
        return NONE;
    }
}
