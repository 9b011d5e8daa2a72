package org.waymark.curriculum;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Script;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** Words of a lesson, and the page of it on which they stand. */
record Paragraph(String part, Folded words) {

    /** All the words of a lesson but its title, in one language; its objectives come first. */
    static List<Paragraph> of(Lesson lesson, String language) {
        Stream<Text> told = lesson.told().filter(words -> !words.equals(lesson.title()));
        Stream<Paragraph> scripts = all("script", script(lesson.script()), language);
        Stream<Text> letter = Stream.of(lesson.letter(), lesson.takeHome()).map(Prose::plain);
        return Stream.of(all("", told, language), scripts, all("family", letter, language))
                .flatMap(paragraphs -> paragraphs)
                .toList();
    }

    private static Stream<Paragraph> all(String part, Stream<Text> words, String language) {
        return words.map(text -> new Paragraph(part, Folded.of(text.in(language))));
    }

    private static Stream<Text> script(Script script) {
        Stream<Prose> alone =
                Stream.of(script.before(), script.breakSigns(), script.avoid(), script.disclosure(), script.after());
        Stream<Text> chapters = Stream.of(script.steps(), script.questions(), script.adaptations())
                .flatMap(List::stream)
                .flatMap(Paragraph::chapter);
        return Stream.concat(alone.map(Prose::plain), chapters);
    }

    private static Stream<Text> chapter(Chapter chapter) {
        return Stream.of(chapter.title(), chapter.prose().plain());
    }
}
