package org.waymark.curriculum.authoring;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/** Options of one form: an odd one out draws the eye, whatever it says. */
final class OptionsAreParallel implements SharedRule {
    @Override
    public String says() {
        return "The options of an item have the same form: all in quotes or none, all sentences or none.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scored()
                        .filter(item -> forms(item, language).size() > 1)
                        .map(item -> Finding.advice(
                                lesson.place("item:" + item.id(), language),
                                "The options have different forms.",
                                "Put all in quotes or none, and end all alike.")));
    }

    private static Set<String> forms(AssessmentItem item, String language) {
        return item.interaction().options().stream()
                .map(option -> form(option.words().plain().in(language)))
                .collect(Collectors.toSet());
    }

    private static String form(String words) {
        boolean quoted = words.matches("(?s)^[\"“«].*");
        boolean sentence = words.matches("(?s).*[.!?…]['’\"”»]{0,2}$|(?s).*[\"”»]\\.$");
        return quoted + " " + sentence;
    }
}
