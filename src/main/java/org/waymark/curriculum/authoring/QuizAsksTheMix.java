package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * The item mix of curriculum.md 5, and its one safe story in three: over quiz and recall items together, since eight items
 * with five purposes leave room for two or three.
 */
final class QuizAsksTheMix implements Rule {
    private static final List<String> PURPOSES =
            List.of("recognize", "respond", "help-a-friend", "no-blame", "help-route");
    private static final Map<String, Map<String, Integer>> LEAST = Map.of(
            "K-2", Map.of(),
            "3-5", Map.of("recognize", 1, "respond", 1, "help-a-friend", 1),
            "6-8", Map.of("recognize", 2, "respond", 2, "help-a-friend", 1, "no-blame", 1, "help-route", 1),
            "9-12", Map.of("recognize", 2, "respond", 2, "help-a-friend", 1, "no-blame", 1, "help-route", 1));
    private static final int ONE_SAFE_IN = 5;

    @Override
    public String says() {
        return "A quiz asks to recognize, respond, help a friend, lift blame and find help, and one story in five is safe.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Stream.of(unnamed(lesson), missing(lesson), safe(lesson)).flatMap(findings -> findings);
    }

    private static Stream<Finding> unnamed(Lesson lesson) {
        return lesson.scored()
                .filter(item -> !PURPOSES.contains(asks(lesson, item)))
                .map(item -> Finding.error(
                        lesson.place("item:" + item.id(), "en"),
                        "The item does not say what it asks.",
                        "Write `asks:` and one of " + PURPOSES + " into its settings."));
    }

    private static Stream<Finding> missing(Lesson lesson) {
        Map<String, Long> asked = lesson.check().stream()
                .collect(Collectors.groupingBy(item -> asks(lesson, item), Collectors.counting()));
        return LEAST.getOrDefault(lesson.band(), Map.of()).entrySet().stream()
                .filter(least -> asked.getOrDefault(least.getKey(), 0L) < least.getValue())
                .sorted(Map.Entry.comparingByKey())
                .map(least -> Finding.error(
                        Lines.heading(lesson, "Check", "en"),
                        asked.getOrDefault(least.getKey(), 0L) + " items ask to " + least.getKey() + ".",
                        "Let at least " + least.getValue() + " do so."));
    }

    private static Stream<Finding> safe(Lesson lesson) {
        List<AssessmentItem> asked = Stream.concat(lesson.check().stream(), lesson.remember().stream())
                .toList();
        long safe = asked.stream()
                .filter(item -> lesson.blueprints().get(item.id()).safe())
                .count();
        return safe * ONE_SAFE_IN >= asked.size()
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, "Check", "en"),
                        safe + " of " + asked.size() + " stories are safe.",
                        "Tell one in five in which nothing is amiss, and mark it `safe: true`."));
    }

    private static String asks(Lesson lesson, AssessmentItem item) {
        return lesson.blueprints().get(item.id()).asks();
    }
}
