package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.authoring.Review;
import org.waymark.curriculum.authoring.Standard;
import org.waymark.curriculum.authoring.Word;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** One lesson as anyone may read it: what students see, who reviewed it, and what it serves. */
public record LessonPage(
        String id,
        String version,
        Text title,
        String band,
        String strand,
        int minutes,
        List<Objective> objectives,
        List<Word> vocabulary,
        List<Standard> standards,
        List<Review> reviews,
        Prose welcome,
        Prose warmUp,
        List<Chapter> slides,
        List<AssessmentItem> practice,
        Prose sayIt,
        List<AssessmentItem> check,
        Prose help,
        Prose close) {

    /** Whether every role has reviewed it. */
    public boolean reviewed() {
        return reviews.stream().allMatch(Review::done);
    }

    static LessonPage of(Lesson lesson) {
        return new LessonPage(
                lesson.id(),
                lesson.version(),
                lesson.title(),
                lesson.band(),
                lesson.strand(),
                lesson.minutes(),
                lesson.objectives(),
                lesson.vocabulary(),
                lesson.standards(),
                lesson.reviews(),
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
