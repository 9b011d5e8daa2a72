package org.waymark.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * How large a generated district is, and of which weeks.
 *
 * @param from a Monday on which the first week begins
 * @param until the Monday before which everything has happened
 */
public record Extent(int students, int seed, LocalDate from, LocalDate until) {
    private static final int A_SCHOOL = 500;
    private static final int A_CLASS = 25;

    public UUID district() {
        return new UUID(0x4000L | (long) students << 32, 0x8000_0000_0000_0000L | seed);
    }

    /** The last two are a school of nine and an empty one. */
    public int schools() {
        return Math.max(4, students / A_SCHOOL);
    }

    /** Without those of the last two schools. */
    public int classes() {
        return Math.max(4, students / A_CLASS - 2);
    }

    public int weeks() {
        return (int) ChronoUnit.WEEKS.between(from, until);
    }
}
