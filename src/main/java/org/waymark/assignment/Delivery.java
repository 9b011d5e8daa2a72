package org.waymark.assignment;

import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;

/**
 * How an assignment's quiz is given.
 *
 * @param feedback at once or at the end
 * @param measured whether a parallel form is taken before the lesson, too
 */
public record Delivery(FeedbackPolicy feedback, boolean measured) {
    /** What most teachers want: feedback that teaches at once, and nothing before. */
    public static final Delivery USUAL = new Delivery(FeedbackPolicy.PRACTICE, false);

    public Delivery {
        if (feedback != FeedbackPolicy.PRACTICE && feedback != FeedbackPolicy.CHECK) {
            throw new IllegalArgumentException("no quiz is given as " + feedback);
        }
    }

    /**
     * Which form a class takes first; null when learning is not measured. The two are swapped by class and lesson, so
     * that a form which is a little easier does not look like learning, and asking again gives the same.
     */
    String firstForm(UUID schoolClass, Lesson lesson) {
        if (!measured || !lesson.hasTwoForms()) {
            return null;
        }
        long coin = schoolClass.getLeastSignificantBits() ^ lesson.id().hashCode();
        return (coin & 1) == 0 ? "A" : "B";
    }
}
