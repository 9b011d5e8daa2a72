package org.waymark.assignment;

import java.time.Duration;

/** When a lesson is asked again: memory is asked when forgetting has begun. */
public final class Spacing {
    /** How long after a student's quiz the reminder begins. */
    public static final Duration FROM = Duration.ofDays(28);

    /** When it is over. */
    public static final Duration UNTIL = Duration.ofDays(42);

    private Spacing() {}
}
