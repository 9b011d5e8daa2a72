package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * The numbers of curriculum.md 3.6 (35, 35, 20 and 12) are for the question sentence. A stem here also holds its story,
 * and that has a limit of its own.
 */
final class StemIsShort implements Rule {
    private static final Map<String, Integer> STEM = Map.of("K-2", 25, "3-5", 40, "6-8", 45, "9-12", 60);
    private static final Map<String, Integer> QUESTION = Map.of("K-2", 12, "3-5", 20, "6-8", 35, "9-12", 35);

    @Override
    public String says() {
        return "A question and its story have at most 25 words in K-2, 40 in 3-5, 45 in 6-8 and 60 in 9-12.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        if (!STEM.containsKey(lesson.band())) {
            return Stream.of();
        }
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scored().flatMap(item -> check(lesson, item, language)));
    }

    private static Stream<Finding> check(Lesson lesson, AssessmentItem item, String language) {
        String stem = item.stem().plain().in(language);
        Place place = lesson.place("item:" + item.id(), language);
        return Stream.concat(
                check(place, "The stem", stem, Wording.atMost(STEM.get(lesson.band()), language)),
                check(
                        place,
                        "The question",
                        Wording.lastSentence(stem),
                        Wording.atMost(QUESTION.get(lesson.band()), language)));
    }

    private static Stream<Finding> check(Place place, String what, String text, int most) {
        int words = Wording.count(text);
        return words <= most
                ? Stream.of()
                : Stream.of(Finding.error(place, what + " has " + words + " words.", "Use at most " + most + "."));
    }
}
