package org.waymark.curriculum.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/** Dates as files write them: a year, a month or a day. */
final class Dates {
    private static final String YEAR = "20\\d\\d";
    private static final int LEAP_YEAR = 2024;

    private Dates() {}

    static boolean isDate(String written) {
        return written.matches(YEAR)
                || isReal(written, YEAR + "-\\d\\d", YearMonth::parse)
                || isReal(written, YEAR + "-\\d\\d-\\d\\d", LocalDate::parse);
    }

    /** A month and a day of every year, such as {@code 12-01}. */
    static boolean isDayOfAYear(String written) {
        return isReal(
                written, "\\d\\d-\\d\\d", day -> MonthDay.parse("--" + day).atYear(LEAP_YEAR));
    }

    private interface Parse {
        Object of(String written);
    }

    private static boolean isReal(String written, String form, Parse parse) {
        try {
            return written.matches(form) && parse.of(written) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
