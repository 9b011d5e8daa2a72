package org.waymark.curriculum;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Text;

/**
 * The task of equal status, called by its own name: its first sentence, which says what is made.
 *
 * @param parts the task, its steps, and a way to share it
 */
public record Alternate(Text title, List<Chapter> parts) {

    public static Alternate of(Lesson lesson) {
        Text task = lesson.alternate().get(0).prose().plain();
        Text title = new Text(sentence(task.en(), Locale.ENGLISH), sentence(task.es(), Locale.forLanguageTag("es")));
        return new Alternate(title, lesson.alternate());
    }

    /** The first sentence, without its full stop. */
    static String sentence(String text, Locale language) {
        String line = text.strip().replaceAll("\\s+", " ");
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(line);
        int end = sentences.next();
        return line.substring(0, end == BreakIterator.DONE ? 0 : end).strip().replaceAll("\\.$", "");
    }
}
