package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

final class EveryOptionExplains implements SharedRule {
    private static final int MOST = 40;
    private static final int MOST_FOR_ADULTS = 60;

    @Override
    public String says() {
        return "Every option has feedback of 8 to 40 words (from 6 in K-2, to 60 for adults).";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scored().flatMap(item -> check(lesson, item, language)));
    }

    private static Stream<Finding> check(Authored lesson, AssessmentItem item, String language) {
        int least = lesson.band().equals("K-2") ? 6 : 8;
        int most = lesson.band().equals("adults") ? MOST_FOR_ADULTS : MOST;
        return item.interaction().options().stream()
                .filter(option ->
                        words(option, language) < least || words(option, language) > Wording.atMost(most, language))
                .map(option -> Finding.error(
                        lesson.place("item:" + item.id() + "." + option.id(), language),
                        "The feedback of option " + option.id() + " has " + words(option, language) + " words.",
                        "Say in " + least + " to " + most + " words why it is right or what to think of next."));
    }

    private static int words(Option option, String language) {
        return Wording.count(option.feedback().plain().in(language));
    }
}
