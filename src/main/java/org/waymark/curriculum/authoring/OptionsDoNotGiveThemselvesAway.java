package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Placing;

/** Absolutes in wrong options only (or in keys only) tell who knows tests, not who knows the subject. */
final class OptionsDoNotGiveThemselvesAway implements Rule {
    private static final Map<String, Pattern> ABSOLUTE = Map.of(
            "en", Wording.anyOf("always, never, only"),
            "es", Wording.anyOf("siempre, nunca, jamás, solo"));
    private static final Map<String, Pattern> EXEMPT = Map.of(
            "en", Wording.anyOf("never (your|their|his|her|a child's) fault, never too late"),
            "es", Wording.anyOf("nunca es (tu|su) culpa, nunca es tarde"));

    private static final String REMEDY = "Take them out, or let them stand in both.";
    /** Once is chance, twice a hint, and three times a rule that a child can learn. */
    private static final int SEEN = 2;

    @Override
    public String says() {
        return "Always, never and only stand in right and wrong options of a quiz, or in neither.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Wording.LANGUAGES.stream().flatMap(language -> check(lesson, language));
    }

    private static Stream<Finding> check(Lesson lesson, String language) {
        List<AssessmentItem> quiz = lesson.check();
        long keys = absolutes(quiz, true, language);
        long wrong = absolutes(quiz, false, language);
        if (Math.min(keys, wrong) > 0 || Math.max(keys, wrong) < SEEN) {
            return Stream.of();
        }
        Place place = Lines.heading(lesson, "Check", language);
        String problem = "Words such as always or only stand in " + wrong + " wrong options and " + keys + " keys.";
        return Math.max(keys, wrong) > SEEN
                ? Stream.of(Finding.error(place, problem, REMEDY))
                : Stream.of(Finding.advice(place, problem, REMEDY));
    }

    private static long absolutes(List<AssessmentItem> quiz, boolean key, String language) {
        return quiz.stream()
                .filter(item -> !(item.interaction() instanceof Placing))
                .flatMap(item -> item.interaction().options().stream())
                .filter(option -> option.key() == key)
                .map(option -> EXEMPT.get(language)
                        .matcher(option.words().plain().in(language))
                        .replaceAll(""))
                .filter(words -> Wording.find(ABSOLUTE.get(language), words).isPresent())
                .count();
    }
}
