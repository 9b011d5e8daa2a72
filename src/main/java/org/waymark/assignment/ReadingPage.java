package org.waymark.assignment;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Word;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * The lesson for a student who reads by themselves.
 *
 * @param careful whether it comes near to harm, so that there is a way to a pause
 */
public record ReadingPage(
        UUID id,
        String lesson,
        Text title,
        boolean careful,
        Prose welcome,
        List<Word> vocabulary,
        List<Chapter> slides,
        Prose sayIt,
        Prose help) {
    /** @param id of the assignment */
    public static ReadingPage of(UUID id, Lesson lesson) {
        return new ReadingPage(
                id,
                lesson.id(),
                lesson.title(),
                !lesson.isPlain(),
                lesson.welcome(),
                lesson.vocabulary(),
                lesson.slides(),
                lesson.sayIt(),
                lesson.help());
    }
}
