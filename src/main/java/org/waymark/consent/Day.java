package org.waymark.consent;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as the browser's date field writes it. */
final class Day {
    private Day() {}

    static Optional<LocalDate> of(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed == null ? "" : typed));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at this field
        }
    }

    /** Within a year: more is a slip of the finger. */
    static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(1)) && !day.isAfter(today.plusYears(1));
    }
}
