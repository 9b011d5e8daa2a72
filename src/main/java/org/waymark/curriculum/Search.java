package org.waymark.curriculum;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;

/**
 * Words that somebody looks for in the lessons of one language. All must be there, each as the beginning of a word.
 *
 * @param words folded
 */
record Search(List<String> words, String language) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 100;
    private static final int MOST = 8;

    /** What was typed, as words. Nobody types more than a few. */
    static Search of(String typed, String language) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        return new Search(
                BETWEEN.splitAsStream(Folded.of(text).text())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList(),
                language);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The search for one of the words alone. */
    Search alone(String word) {
        return new Search(List.of(word), language);
    }

    /** Lessons with all the words: first by their title, then by their objectives, then by their text. */
    List<Hit> in(List<Lesson> lessons) {
        return lessons.stream()
                .flatMap(lesson -> rank(lesson).stream())
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::hit)
                .toList();
    }

    private record Ranked(int rank, Hit hit) {}

    private Optional<Ranked> rank(Lesson lesson) {
        Folded title = Folded.of(lesson.title().in(language));
        Folded name = Folded.of(lesson.id() + " " + title.written());
        List<Folded> objectives = objectives(lesson);
        List<Paragraph> paragraphs = Paragraph.of(lesson, language);
        Folded said = joined(name, objectives);
        Folded all = joined(said, paragraphs.stream().map(Paragraph::words).toList());
        if (!all.hasAll(words)) {
            return Optional.empty();
        }
        int rank = name.hasAll(words) ? 0 : said.hasAll(words) ? 1 : 2;
        return Optional.of(new Ranked(rank, hit(lesson, title, paragraphs)));
    }

    private List<Folded> objectives(Lesson lesson) {
        return lesson.objectives().stream()
                .map(Objective::says)
                .map(says -> Folded.of(says.in(language)))
                .toList();
    }

    private static Folded joined(Folded first, List<Folded> others) {
        String text = Stream.concat(Stream.of(first), others.stream())
                .map(Folded::text)
                .collect(Collectors.joining(" "));
        return new Folded(text, text);
    }

    private Hit hit(Lesson lesson, Folded title, List<Paragraph> paragraphs) {
        Paragraph best = paragraphs.stream()
                .reduce((one, next) -> found(next) > found(one) ? next : one)
                .orElseThrow();
        return new Hit(LessonRow.of(lesson), Piece.all(title, words), best.part(), Piece.around(best.words(), words));
    }

    private long found(Paragraph paragraph) {
        return words.stream().filter(paragraph.words()::has).count();
    }
}
