package org.waymark.consent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether families know of a lesson early enough.
 *
 * @param rule what holds on the day on which the lesson opens
 * @param given the day of the first letter; null where none is recorded
 * @param opens the day on which the lesson opens
 */
public record NoticeCheck(StrandRule rule, LocalDate given, LocalDate opens) {

    /** Whether the letter goes out later than the district asks, or is not known to have gone out. */
    public boolean isShort() {
        return isAsked() && (given == null || days(given) < rule.noticeDays());
    }

    /** Whether it would be too late to send it on this day. */
    boolean isTooLate(LocalDate today) {
        return isAsked() && days(given == null ? today : given) < rule.noticeDays();
    }

    private boolean isAsked() {
        return !rule.rule().equals(Rule.NONE.code()) && rule.noticeDays() > 0;
    }

    private long days(LocalDate from) {
        return ChronoUnit.DAYS.between(from, opens);
    }
}
