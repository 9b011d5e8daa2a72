package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Change;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.authoring.Review;
import org.waymark.curriculum.authoring.Standard;
import org.waymark.curriculum.authoring.Word;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;

/**
 * One lesson as anyone may read it: what students see, who reviewed it, and what it serves.
 *
 * @param standards without those that a school has to turn on
 */
public record LessonPage(
        Masthead head,
        List<Objective> objectives,
        List<Word> vocabulary,
        List<Standard> standards,
        List<Review> reviews,
        List<Change> changes,
        Prose welcome,
        Prose warmUp,
        List<Chapter> slides,
        List<AssessmentItem> practice,
        Prose sayIt,
        List<AssessmentItem> check,
        Prose help,
        Prose close) {

    static LessonPage of(Edition edition, Curriculum curriculum) {
        Lesson lesson = edition.lesson();
        return new LessonPage(
                Masthead.of(edition),
                lesson.objectives(),
                lesson.vocabulary(),
                lesson.standards().stream().filter(curriculum::isShown).toList(),
                lesson.reviews(),
                lesson.changes(),
                lesson.welcome(),
                lesson.warmUp(),
                lesson.slides(),
                lesson.practice(),
                lesson.sayIt(),
                lesson.check(),
                lesson.help(),
                lesson.close());
    }
}
