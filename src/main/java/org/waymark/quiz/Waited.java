package org.waymark.quiz;

import java.time.Duration;
import java.time.Instant;
import org.waymark.web.Malformed;

/**
 * For how long a device kept what it sends, by a difference of two looks at its own clock, which may say anything. A
 * device keeps what it could not send for a week, so more than that is taken for a week.
 */
record Waited(Duration time) {
    private static final String MILLISECONDS = "[0-9]{1,12}";
    private static final Duration LONGEST = Duration.ofDays(7);

    Waited {
        time = time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }

    /** Read from a request; empty for not at all. */
    static Waited of(String milliseconds) {
        if (milliseconds == null || milliseconds.isEmpty()) {
            return new Waited(Duration.ZERO);
        }
        if (!milliseconds.matches(MILLISECONDS)) {
            throw new Malformed("waited");
        }
        return new Waited(Duration.ofMillis(Long.parseLong(milliseconds)));
    }

    /** When it was given by the school's clock. */
    Instant given(Instant now) {
        return now.minus(time);
    }
}
