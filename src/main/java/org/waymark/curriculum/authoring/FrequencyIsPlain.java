package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Usually" means another number to each reader (NBME item-writing flaws). */
final class FrequencyIsPlain implements Rule {
    private static final Map<String, Pattern> VAGUE = Map.of(
            "en", Wording.anyOf("usually, rarely, frequently, seldom, occasionally"),
            "es", Wording.anyOf("generalmente, usualmente, raramente, rara vez, frecuentemente, ocasionalmente"));

    @Override
    public String says() {
        return "No option says how often with a vague word such as usually or rarely.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return lesson.scored()
                .flatMap(item -> item.interaction().options().stream()
                        .flatMap(option -> Wording.LANGUAGES.stream()
                                .filter(language -> Wording.find(
                                                VAGUE.get(language),
                                                option.words().plain().in(language))
                                        .isPresent())
                                .map(language -> Finding.advice(
                                        lesson.place("item:" + item.id() + "." + option.id(), language),
                                        "Option " + option.id() + " says how often in a vague word.",
                                        "Say when, or leave it out."))));
    }
}
