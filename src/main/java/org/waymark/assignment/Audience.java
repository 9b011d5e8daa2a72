package org.waymark.assignment;

import java.util.List;
import java.util.UUID;

/**
 * Whom an assignment asks: groups of its class and single students, or, when both are empty, the whole class.
 *
 * @param groups their ids
 * @param students their ids
 */
public record Audience(List<UUID> groups, List<UUID> students) {
    /** What is usual. */
    public static final Audience CLASS = new Audience(List.of(), List.of());

    public Audience {
        groups = List.copyOf(groups);
        students = List.copyOf(students);
    }

    public boolean isWholeClass() {
        return groups.isEmpty() && students.isEmpty();
    }
}
