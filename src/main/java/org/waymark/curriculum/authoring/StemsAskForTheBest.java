package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/** A negative stem is read past, most of all by young children and under stress (NBME item-writing flaws). */
final class StemsAskForTheBest implements SharedRule {
    private static final Map<String, Pattern> NEGATIVE = Map.of(
            "en",
                    Wording.anyOf(
                            "(is|are|would|should|does|do|which|what)( one| of these)? (not|NOT), except, least (safe|helpful|likely)"),
            "es", Wording.anyOf("(cuál|qué|quién)(es)? no, excepto, menos (segur[ao]|útil|probable)"));

    @Override
    public String says() {
        return "A question asks for what is right or best, not for what is not.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scored()
                        .filter(item -> negative(item, language))
                        .map(item -> finding(lesson, lesson.place("item:" + item.id(), language))));
    }

    private static boolean negative(AssessmentItem item, String language) {
        String question = Wording.lastSentence(item.stem().plain().in(language));
        return question.endsWith("?")
                && Wording.find(NEGATIVE.get(language), question).isPresent();
    }

    private static Finding finding(Authored lesson, Place place) {
        String problem = "The question asks for what is not so.";
        String remedy = "Ask for what is so.";
        return lesson.young() ? Finding.error(place, problem, remedy) : Finding.advice(place, problem, remedy);
    }
}
