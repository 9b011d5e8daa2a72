package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/** With several right options, or places, a student is told about the first one that was missed. */
final class FeedbackServesAMiss implements SharedRule {
    private static final Map<String, Pattern> PRAISE = Map.of(
            "en", Pattern.compile("^(yes|right|correct|exactly|good)\\b", Pattern.CASE_INSENSITIVE),
            "es",
                    Pattern.compile(
                            "^(sí|correcto|exacto|muy bien|así es)(?!\\p{L})",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    @Override
    public String says() {
        return "Where several options are right or put somewhere, no feedback begins with a yes: it is said when one is missed.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scored()
                        .filter(item -> !item.interaction().picksOne())
                        .flatMap(item -> check(lesson, item, language)));
    }

    private static Stream<Finding> check(Authored lesson, AssessmentItem item, String language) {
        return item.interaction().options().stream()
                .filter(option -> PRAISE.get(language)
                        .matcher(option.feedback().plain().in(language))
                        .find())
                .map(option -> Finding.error(
                        lesson.place("item:" + item.id() + "." + option.id(), language),
                        "The feedback of option " + option.id() + " begins as if it had been found.",
                        "Say why it is right, or belongs where it does, to someone who put it elsewhere."));
    }
}
