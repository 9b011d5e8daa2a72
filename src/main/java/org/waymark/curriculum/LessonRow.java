package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.item.Text;

/** A lesson as a line in a list. */
public record LessonRow(
        String id, Text title, String band, String strand, int minutes, List<Text> objectives, boolean reviewed) {

    static LessonRow of(Lesson lesson) {
        return new LessonRow(
                lesson.id(),
                lesson.title(),
                lesson.band(),
                lesson.strand(),
                lesson.minutes(),
                lesson.objectives().stream().map(Objective::says).toList(),
                lesson.reviewed());
    }
}
