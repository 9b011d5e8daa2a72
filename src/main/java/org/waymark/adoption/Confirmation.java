package org.waymark.adoption;

import java.time.LocalDate;
import org.waymark.curriculum.authoring.HelpLine;

/**
 * Somebody of the district has checked a help line.
 *
 * @param contact the number and page as they were checked
 * @param by who called or looked, as they were named
 */
public record Confirmation(String line, String contact, String by, LocalDate on) {
    private static final int MONTHS = 12;

    /** It holds for twelve months, and while the line is reached in the same way. */
    boolean isValid(HelpLine today, LocalDate day) {
        return contact.equals(today.contact()) && isFresh(day);
    }

    boolean isFresh(LocalDate day) {
        return day.isBefore(on.plusMonths(MONTHS));
    }
}
