package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

final class NoAllOfTheAbove implements SharedRule {
    private static final Pattern ENGLISH = Wording.anyOf("""
            (all|none|both|any) of the (above|others?|other (answers|options)), all three, none of these
            both [a-d] and [a-d], [a-d] and [a-d] both
            """);
    private static final Pattern SPANISH = Wording.anyOf("""
            (todas|todos|ninguna|ninguno|cualquiera) (de )?(las|los) (anteriores|otras|otros|tres)
            (todas|ninguna de) las respuestas, tanto [a-d] como [a-d], ambas respuestas
            """);

    @Override
    public String says() {
        return "No option is \"all of the above\", \"none of the above\" or \"both a and b\".";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.scored()
                .flatMap(item -> Stream.concat(check(lesson, item, "en", ENGLISH), check(lesson, item, "es", SPANISH)));
    }

    private static Stream<Finding> check(Authored lesson, AssessmentItem item, String language, Pattern pattern) {
        return item.interaction().options().stream()
                .filter(option ->
                        pattern.matcher(option.words().plain().in(language)).find())
                .map(option -> Finding.error(
                        lesson.place("item:" + item.id() + "." + option.id(), language),
                        "Option " + option.id() + " speaks of the other options.",
                        "Give it an answer of its own."));
    }
}
