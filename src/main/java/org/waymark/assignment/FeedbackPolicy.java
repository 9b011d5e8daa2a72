package org.waymark.assignment;

import java.util.Locale;

/** When a student learns what to think of an answer. Delivery decides it, never the item. */
public enum FeedbackPolicy {
    /** At once; tries after it are practice. */
    PRACTICE,
    /** When the quiz is finished. */
    CHECK,
    /** At once, and the item stays open until the answer is right. */
    RECALL,
    /** Never: nothing is right or wrong here, or the key would spoil what is asked later. */
    SURVEY;

    /** Whether an answer's acknowledgement carries its feedback. */
    public boolean atOnce() {
        return this == PRACTICE || this == RECALL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FeedbackPolicy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
