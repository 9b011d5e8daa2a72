package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * One lesson, whole, in both languages.
 *
 * @param id such as {@code 68-ON1}
 * @param version names this very content
 * @param band {@code K-2}, {@code 3-5}, {@code 6-8} or {@code 9-12}
 * @param practice scenarios
 * @param check the exit quiz
 * @param remember items that a later lesson asks again
 * @param formB parallel to the quiz, item by item; empty where learning is not measured before and after
 * @param scales how sure students are, never scored; none in most lessons
 * @param places where each named thing stands in the files
 * @param blueprints what each item is for, by its id
 */
public record Lesson(
        String id,
        String version,
        Text title,
        String band,
        String strand,
        int minutes,
        String level,
        List<String> prerequisites,
        List<Standard> standards,
        List<Objective> objectives,
        List<Word> vocabulary,
        Cast cast,
        Prose welcome,
        Prose warmUp,
        List<Chapter> slides,
        List<AssessmentItem> practice,
        Prose sayIt,
        List<AssessmentItem> check,
        List<AssessmentItem> remember,
        List<AssessmentItem> formB,
        List<AssessmentItem> scales,
        Prose help,
        Prose close,
        Script script,
        Prose letter,
        Prose takeHome,
        List<Chapter> alternate,
        List<Review> reviews,
        List<Change> changes,
        LessonFiles files,
        Map<String, Place> places,
        Map<String, Blueprint> blueprints)
        implements Authored {
    public static final List<String> BANDS = List.of("K-2", "3-5", "6-8", "9-12");
    public static final List<String> STRANDS = List.of("relationships", "boundaries", "online");

    @Override
    public String page() {
        return "lesson";
    }

    /** Grades K to 5: an adult leads, and a student's device shows pictures and the quiz. */
    @Override
    public boolean young() {
        return young(band);
    }

    static boolean young(String band) {
        return band.equals("K-2") || band.equals("3-5");
    }

    /** Whether it stays far from harm, so that nobody needs a word before it. */
    public boolean isPlain() {
        return level.equals("plain");
    }

    public boolean reviewed() {
        return !reviews.isEmpty() && reviews.stream().allMatch(Review::done);
    }

    /** Whether learning can be measured before and after: there is a second form of the quiz. */
    public boolean hasTwoForms() {
        return !formB.isEmpty();
    }

    public Text objective(String name) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(name))
                .findFirst()
                .map(Objective::says)
                .orElse(Text.NONE);
    }

    /** All that students see or hear, title and objectives first, in pieces. */
    public Stream<Text> told() {
        return Passage.all(this).map(Passage::words);
    }

    /** All items but the practice and scales: those that have options, a key and misconceptions. */
    @Override
    public Stream<AssessmentItem> scored() {
        return Stream.of(check, remember, formB).flatMap(List::stream);
    }

    @Override
    public Stream<AssessmentItem> items() {
        return Stream.of(practice.stream(), scored(), scales.stream()).flatMap(items -> items);
    }

    /** Ids of what its wrong answers show, each once, in the order of their first mention. */
    public List<String> misconceptions() {
        return scored().flatMap(item -> item.interaction().options().stream())
                .map(Option::misconception)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
