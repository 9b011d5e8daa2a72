package org.waymark.curriculum;

import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Misconception;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * The quiz with its answers explained, for adults.
 *
 * @param check the exit quiz
 * @param formB parallel to it; empty where learning is not measured before and after
 * @param remember items that a later lesson asks again
 * @param scales how sure students are; empty in most lessons
 * @param ideas what wrong answers show, by id, as the curriculum says it today
 */
public record AnswersPage(
        Masthead head,
        List<AssessmentItem> check,
        List<AssessmentItem> formB,
        List<AssessmentItem> remember,
        List<AssessmentItem> scales,
        Map<String, Misconception> ideas) {

    static AnswersPage of(Edition edition, Curriculum curriculum) {
        Lesson lesson = edition.lesson();
        return new AnswersPage(
                Masthead.of(edition),
                lesson.check(),
                lesson.formB(),
                lesson.remember(),
                lesson.scales(),
                curriculum.misconceptionsOf(lesson));
    }
}
