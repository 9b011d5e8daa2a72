package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Script;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Text;

/**
 * The adult's side of a lesson: script, timings, and the quiz with its answers.
 *
 * @param reviewed whether every role has reviewed it
 */
public record ScriptPage(
        String id,
        Text title,
        int minutes,
        boolean young,
        boolean reviewed,
        Script script,
        List<AssessmentItem> check) {

    static ScriptPage of(Lesson lesson) {
        return new ScriptPage(
                lesson.id(),
                lesson.title(),
                lesson.minutes(),
                lesson.young(),
                lesson.reviewed(),
                lesson.script(),
                lesson.check());
    }
}
