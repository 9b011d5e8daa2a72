package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * One module of the adult course, whole, in both languages.
 *
 * @param id {@code A1} to {@code A6}
 * @param version names this very content
 * @param pass right answers in the check that finish the module
 * @param facts rows of the founding document that it carries, {@code F1} to {@code F14}
 * @param together what to do in pairs before the practice items; empty where there is none
 * @param practice scenarios and choices with feedback at once, never scored
 * @param never ids of items in {@code check} that must all be right: what an adult must never do
 * @param card a short text to print
 */
public record Module(
        String id,
        String version,
        Text title,
        int minutes,
        int pass,
        List<String> facts,
        List<Objective> objectives,
        List<Word> vocabulary,
        Prose begin,
        List<Chapter> steps,
        Prose together,
        List<AssessmentItem> practice,
        List<AssessmentItem> check,
        Set<String> never,
        Prose card,
        Prose close,
        List<Review> reviews,
        LessonFiles files,
        Map<String, Place> places)
        implements Authored {

    public boolean reviewed() {
        return !reviews.isEmpty() && reviews.stream().allMatch(Review::done);
    }

    /** An item of the check. */
    public Optional<AssessmentItem> item(String name) {
        return check.stream().filter(item -> item.id().equals(name)).findFirst();
    }

    @Override
    public String page() {
        return "module";
    }

    @Override
    public String band() {
        return "adults";
    }

    @Override
    public boolean young() {
        return false;
    }

    @Override
    public Stream<AssessmentItem> scored() {
        return Stream.concat(choices(), check.stream());
    }

    /** Practice that has a key: its options explain themselves as those of the check do. */
    private Stream<AssessmentItem> choices() {
        return practice.stream().filter(item -> !item.interaction().options().isEmpty());
    }

    @Override
    public Stream<AssessmentItem> items() {
        return Stream.concat(practice.stream(), check.stream());
    }
}
