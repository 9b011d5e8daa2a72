package org.waymark.roster.file;

/** One line of a district's files, with what is kept of it. Names of things are OneRoster's (1.1, CSV). */
public sealed interface RosterLine {
    long line();

    /** A school. */
    record Org(long line, String id, String name) implements RosterLine {}

    /** @param grade 0 is kindergarten; {@link Grades#NONE} for what is before or after school */
    record SchoolClass(long line, String id, String title, int grade, String school) implements RosterLine {}

    /**
     * A student, or somebody of the staff.
     *
     * @param longer the name with more of the last one, where two would be called the same
     * @param email of the staff; null for a student, whose address is not even looked at
     */
    record User(long line, String id, boolean student, String name, String longer, String email)
            implements RosterLine {}

    /** Somebody in a class. */
    record Enrollment(long line, String schoolClass, String user, boolean student) implements RosterLine {}
}
