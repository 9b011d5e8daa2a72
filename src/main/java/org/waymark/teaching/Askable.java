package org.waymark.teaching;

import java.util.List;
import org.waymark.curriculum.authoring.Blueprint;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * Which items a class may be asked as a whole, where everyone sees how everyone chose: one answer of several, and nothing
 * about blame. A child who once thought that it was their own fault is not shown how many in the room think so too.
 */
final class Askable {
    private static final String BLAME = "no-blame";
    private static final Blueprint UNSAID = new Blueprint("", false);

    private Askable() {}

    static List<AssessmentItem> of(Lesson lesson, List<AssessmentItem> items) {
        return items.stream().filter(item -> is(lesson, item)).toList();
    }

    /** What does not say what it is for is not asked either. */
    static boolean is(Lesson lesson, AssessmentItem item) {
        String asks = lesson.blueprints().getOrDefault(item.id(), UNSAID).asks();
        return item.interaction().picksOne() && !asks.isEmpty() && !asks.equals(BLAME);
    }
}
