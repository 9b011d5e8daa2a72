package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Scene;
import org.waymark.curriculum.item.Text;

/**
 * A piece of what students see or hear.
 *
 * @param file without language: {@code lesson} or {@code alternate}
 * @param wrong it shows a misconception: it may say what the feedback below it sets right
 */
record Passage(String file, Text words, boolean wrong) {

    static Stream<Passage> all(Lesson lesson) {
        Stream<Passage> told =
                Stream.concat(front(lesson), told(lesson)).map(words -> new Passage("lesson", words, false));
        Stream<Passage> asked = lesson.items().flatMap(Passage::item);
        Stream<Passage> other = lesson.alternate().stream()
                .flatMap(Passage::chapter)
                .map(words -> new Passage("alternate", words, false));
        return Stream.of(told, asked, other).flatMap(passages -> passages);
    }

    /** The first line of its file in which the pattern is found. */
    Place place(Lesson lesson, String language, Pattern pattern) {
        return Lines.matching(lesson.files(), file + "." + language + ".md", pattern);
    }

    private static Stream<Text> front(Lesson lesson) {
        Stream<Text> words = lesson.vocabulary().stream().flatMap(word -> Stream.of(word.word(), word.means()));
        Stream<Text> objectives = lesson.objectives().stream().map(Objective::says);
        return Stream.concat(Stream.of(lesson.title()), Stream.concat(objectives, words));
    }

    private static Stream<Text> told(Lesson lesson) {
        Stream<Text> parts = Stream.of(lesson.welcome(), lesson.warmUp(), lesson.sayIt(), lesson.help(), lesson.close())
                .map(prose -> prose.plain());
        return Stream.concat(parts, lesson.slides().stream().flatMap(Passage::chapter));
    }

    private static Stream<Text> chapter(Chapter chapter) {
        return Stream.of(chapter.title(), chapter.prose().plain());
    }

    private static Stream<Passage> item(AssessmentItem item) {
        Stream<Passage> around = Stream.of(item.stem(), item.hint(), item.why())
                .map(prose -> new Passage("lesson", prose.plain(), false));
        Stream<Passage> answers = item.interaction() instanceof Scenario scenario
                ? scenario.scenes().stream().flatMap(Passage::scene)
                : item.interaction().options().stream().flatMap(Passage::option);
        Stream<Passage> targets = targets(item).map(target -> new Passage("lesson", target.plain(), false));
        return Stream.of(around, answers, targets).flatMap(passages -> passages);
    }

    /** What its options are put to. */
    static Stream<Prose> targets(AssessmentItem item) {
        return item.interaction() instanceof Placing placing ? placing.targets().stream() : Stream.of();
    }

    private static Stream<Passage> option(Option option) {
        return Stream.of(
                new Passage("lesson", option.words().plain(), option.misconception() != null),
                new Passage("lesson", option.feedback().plain(), false));
    }

    private static Stream<Passage> scene(Scene scene) {
        Stream<Text> ways = scene.branches().stream()
                .flatMap(branch ->
                        Stream.of(branch.words().plain(), branch.feedback().plain()));
        return Stream.concat(Stream.of(scene.words().plain()), ways).map(words -> new Passage("lesson", words, false));
    }
}
