package org.waymark.curriculum;

import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Misconception;
import org.waymark.curriculum.authoring.Script;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * The adult's side of a lesson: script, timings, and the quiz with its answers.
 *
 * @param ideas what wrong answers show, by id
 */
public record ScriptPage(Masthead head, Script script, List<AssessmentItem> check, Map<String, Misconception> ideas) {

    static ScriptPage of(Edition edition, Curriculum curriculum) {
        Lesson lesson = edition.lesson();
        return new ScriptPage(
                Masthead.of(edition), lesson.script(), lesson.check(), curriculum.misconceptionsOf(lesson));
    }
}
