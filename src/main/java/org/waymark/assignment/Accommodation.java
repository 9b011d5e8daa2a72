package org.waymark.assignment;

import java.time.Duration;
import java.time.Instant;

/**
 * What a student needs to be asked fairly: how, and how long. Never what is asked, nor what is right.
 *
 * @param extraTime in percent of the time from opening to due date
 * @param calm one column, and little beside the question
 * @param fewerOptions the right options and one wrong one
 */
public record Accommodation(int extraTime, boolean readAloud, boolean largerText, boolean calm, boolean fewerOptions) {
    public static final Accommodation NONE = new Accommodation(0, false, false, false, false);
    static final int MOST_TIME = 300;
    private static final int WHOLE = 100;

    public Accommodation {
        if (extraTime < 0 || extraTime > MOST_TIME) {
            throw new IllegalArgumentException("extra time of " + extraTime + " percent");
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** When work is due for somebody who has this. */
    public Instant due(Times times) {
        Duration window = Duration.between(times.opens(), times.due());
        return times.opens().plus(window.multipliedBy(WHOLE + extraTime).dividedBy(WHOLE));
    }
}
