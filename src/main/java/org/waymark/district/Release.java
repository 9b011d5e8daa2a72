package org.waymark.district;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A release that is complete.
 *
 * @param week the Monday up to whose first moment everything is counted
 * @param schoolYear the year in which the school year began whose work is counted
 * @param minimum counts of children from 1 to below this are not shown
 * @param hidden how many counts are not shown
 * @param counts how many there are, without those of nobody
 */
public record Release(
        UUID id,
        int number,
        LocalDate week,
        int schoolYear,
        int minimum,
        boolean byHand,
        Instant completed,
        int hidden,
        int counts) {
    /** The first day that is counted. */
    public LocalDate begins() {
        return ReleaseDraft.begins(schoolYear);
    }

    /** The last day that is counted. */
    public LocalDate ends() {
        return week.minusDays(1);
    }
}
