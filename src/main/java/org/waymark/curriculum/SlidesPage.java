package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;

/** What the class sees on the wall, one slide at a time: all that students see of the lesson but the quiz. */
public record SlidesPage(
        Masthead head,
        Prose welcome,
        Prose warmUp,
        List<Chapter> slides,
        List<AssessmentItem> practice,
        Prose sayIt,
        Prose help,
        Prose close) {

    static SlidesPage of(Edition edition) {
        Lesson lesson = edition.lesson();
        return new SlidesPage(
                Masthead.of(edition),
                lesson.welcome(),
                lesson.warmUp(),
                lesson.slides(),
                lesson.practice(),
                lesson.sayIt(),
                lesson.help(),
                lesson.close());
    }
}
