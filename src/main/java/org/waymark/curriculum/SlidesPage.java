package org.waymark.curriculum;

import java.util.ArrayList;
import java.util.List;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Text;

/** What the class sees on the wall, one slide at a time. */
public record SlidesPage(String id, Text title, List<Chapter> slides, List<AssessmentItem> practice) {

    static SlidesPage of(Lesson lesson) {
        List<Chapter> slides = new ArrayList<>();
        slides.add(new Chapter(lesson.title(), lesson.welcome()));
        slides.add(new Chapter(WARM_UP, lesson.warmUp()));
        slides.addAll(lesson.slides());
        return new SlidesPage(lesson.id(), lesson.title(), slides, lesson.practice());
    }

    private static final Text WARM_UP = new Text("Warm up", "Para empezar");
}
