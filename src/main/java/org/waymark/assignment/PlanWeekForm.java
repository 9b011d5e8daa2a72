package org.waymark.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A week to take lessons out of, or to have them in again.
 *
 * @param week its Monday
 * @param off {@code yes} or {@code no}
 */
public record PlanWeekForm(String week, String off) {
    boolean isOff() {
        return "yes".equals(off);
    }

    /** The week, if the term has it. */
    Optional<LocalDate> week(TermWeeks term) {
        return PlanForm.day(week).map(TermWeeks::monday).filter(term::has);
    }
}
