package org.waymark.district;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A release that is being made.
 *
 * @param week its Monday
 * @param schoolYear the year in which its school year began
 * @param minimum the smallest number of children that is shown
 * @param previous the last complete release of the same school year; null for its first
 */
record ReleaseDraft(UUID district, UUID id, LocalDate week, int schoolYear, ZoneId zone, int minimum, UUID previous) {
    /** A school year begins on this day of July. */
    static LocalDate begins(int schoolYear) {
        return LocalDate.of(schoolYear, 7, 1);
    }

    /** The school year that holds what ended at a day's first moment: a Monday, 1 July, still ends the old one. */
    static int schoolYear(LocalDate week) {
        LocalDate last = week.minusDays(1);
        return last.isBefore(begins(last.getYear())) ? last.getYear() - 1 : last.getYear();
    }

    /** What took place from here on is counted. */
    Instant from() {
        return begins(schoolYear).atStartOfDay(zone).toInstant();
    }

    /** What took place before this is counted. */
    Instant until() {
        return week.atStartOfDay(zone).toInstant();
    }
}
