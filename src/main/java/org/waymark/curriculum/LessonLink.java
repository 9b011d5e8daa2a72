package org.waymark.curriculum;

import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Text;

/** A lesson by its name. */
public record LessonLink(String id, Text title, String band) {
    public static LessonLink of(Lesson lesson) {
        return new LessonLink(lesson.id(), lesson.title(), lesson.band());
    }
}
