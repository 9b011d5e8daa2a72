package org.waymark.district;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Which schools' rows a reader wants to see of what a release shows, and in which order. It takes nothing apart: each row is
 * as it was published.
 *
 * @param name a part of the name
 * @param only {@code not-begun} for schools without a lesson, else all
 * @param sort {@code name}, or {@code least}
 * @param of how many there are
 */
public record SchoolsOf(String name, String only, String sort, int of) {
    static SchoolsOf asked(String name, String only, String sort, int of) {
        return new SchoolsOf(
                name == null ? "" : name.strip(),
                "not-begun".equals(only) ? only : "all",
                "least".equals(sort) ? sort : "name",
                of);
    }

    boolean holds(String school) {
        return school.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    <T> List<T> sorted(List<T> rows, Function<T, String> name, Comparator<T> least) {
        Comparator<T> byName = Comparator.comparing(name);
        return rows.stream()
                .sorted(sort.equals("least") ? least.thenComparing(byName) : byName)
                .toList();
    }
}
