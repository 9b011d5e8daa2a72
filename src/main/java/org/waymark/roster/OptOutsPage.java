package org.waymark.roster;

import java.util.List;
import java.util.UUID;

/** Whose family does not want them to be asked how sure they are. */
public record OptOutsPage(UUID schoolClass, String title, List<Row> students) {
    /** A student, and whether they are left out. */
    public record Row(UUID id, String name, boolean out) {}
}
