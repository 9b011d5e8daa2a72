package org.waymark.training;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A module that somebody passed. It holds for twelve months, whatever becomes of the module's text meanwhile.
 *
 * @param at the newest passed attempt
 */
public record Completion(String module, Instant at) {
    private static final int MONTHS = 12;

    /** Up to when it holds. */
    public Instant until() {
        return at.atZone(ZoneOffset.UTC).plusMonths(MONTHS).toInstant();
    }

    boolean isValid(Instant now) {
        return at.isAfter(since(now));
    }

    /** What was passed after this holds now. */
    static Instant since(Instant now) {
        return now.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }
}
