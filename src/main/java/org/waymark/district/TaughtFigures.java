package org.waymark.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a release tells of classes, lessons and teachers.
 *
 * @param schools by name
 * @param classes how many there are
 * @param taught in how many of them, lesson by lesson; what was taught nowhere is not in it
 */
record TaughtFigures(List<School> schools, Map<Group, Integer> classes, Map<Lesson, Count> taught) {
    static final TaughtFigures NONE = new TaughtFigures(List.of(), Map.of(), Map.of());

    /** A school and how many of its teachers are ready. */
    record School(UUID id, String name, int teachers, int ready) {}

    /** The classes of a grade in a school. */
    record Group(UUID school, int grade) {}

    /** A lesson in these classes. */
    record Lesson(Group group, String lesson) {}

    /** Classes, and the first and the last week in which somebody was done, by their Mondays. */
    record Count(int classes, LocalDate first, LocalDate last) {
        static final Count NONE = new Count(0, null, null);

        /** Of two schools together. */
        Count plus(Count other) {
            return new Count(classes + other.classes, earlier(first, other.first), later(last, other.last));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one == null || other != null && other.isBefore(one) ? other : one;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one == null || other != null && other.isAfter(one) ? other : one;
        }
    }

    int classes(UUID school, int grade) {
        return classes.getOrDefault(new Group(school, grade), 0);
    }

    Count taught(UUID school, int grade, String lesson) {
        return taught.getOrDefault(new Lesson(new Group(school, grade), lesson), Count.NONE);
    }

    /** Whether any school has a class of this grade. */
    boolean has(int grade) {
        return classes.keySet().stream().anyMatch(group -> group.grade() == grade);
    }
}
