package org.waymark.district;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;

/** School years by the year in which they began, on 1 July. */
final class SchoolYear {
    private static final int SEPTEMBER = 9;
    private static final int CENTURY = 100;

    private SchoolYear() {}

    /** The school year of a day. */
    static int of(LocalDate day) {
        return day.isBefore(ReleaseDraft.begins(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    /** As people write it: 2026-27. */
    static String written(int year) {
        return "%d-%02d".formatted(year, (year + 1) % CENTURY);
    }

    /** The Monday of the week in which a plan begins; what nobody can read is the first Monday of September. */
    static LocalDate start(String asked, LocalDate today) {
        int year = of(today);
        LocalDate usual = LocalDate.of(year, SEPTEMBER, 1);
        LocalDate first = parsed(asked, usual);
        boolean near = Math.abs(first.getYear() - year) <= 2;
        return near && first != usual
                ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : usual.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate parsed(String asked, LocalDate otherwise) {
        try {
            return asked == null ? otherwise : LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
