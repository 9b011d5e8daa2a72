package org.waymark.assignment;

import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;

/**
 * A lesson to assign, with its times.
 *
 * @param feedback {@code practice} or {@code check}; practice when it is left out
 * @param measure {@code yes} to ask before the lesson, too
 */
public record AssignmentForm(String lesson, String opens, String due, String feedback, String measure) {
    TimesForm times() {
        return new TimesForm(opens, due);
    }

    boolean atTheEnd() {
        return FeedbackPolicy.CHECK.code().equals(feedback);
    }

    boolean measured() {
        return "yes".equals(measure);
    }

    /** Message keys by field: what this lesson cannot be given as. */
    Map<String, String> deliveryErrors(Lesson lesson) {
        if (feedback != null && !atTheEnd() && !FeedbackPolicy.PRACTICE.code().equals(feedback)) {
            return Map.of("feedback", "assignment.feedback-missing");
        }
        return measured() && !lesson.hasTwoForms() ? Map.of("measure", "assignment.measure-impossible") : Map.of();
    }

    Delivery delivery() {
        return new Delivery(atTheEnd() ? FeedbackPolicy.CHECK : FeedbackPolicy.PRACTICE, measured());
    }
}
