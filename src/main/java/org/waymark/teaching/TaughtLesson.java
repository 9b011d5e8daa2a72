package org.waymark.teaching;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.roster.SchoolClass;

/**
 * A lesson in front of a class, whether it is live or only looked at.
 *
 * @param assignment null when it was not assigned: then no student's screen takes part
 * @param earlier the lesson before it; null when there is none
 * @param items of the quiz that the class takes
 * @param ready whether the visitor may begin it
 * @param live null before it has begun
 */
record TaughtLesson(
        SchoolClass schoolClass,
        UUID assignment,
        Lesson lesson,
        Lesson earlier,
        List<AssessmentItem> items,
        boolean ready,
        LiveLesson live) {
    Steps steps() {
        return Steps.of(lesson, items, earlier);
    }

    String teach() {
        return assignment == null
                ? "/classes/" + schoolClass.id() + "/teach/" + lesson.id()
                : "/assignments/" + assignment + "/teach";
    }

    String projector() {
        return assignment == null
                ? "/classes/" + schoolClass.id() + "/projector/" + lesson.id()
                : "/assignments/" + assignment + "/projector";
    }
}
