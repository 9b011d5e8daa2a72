package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

final class EveryOptionExplains implements Rule {
    private static final int MOST = 40;

    @Override
    public String says() {
        return "Every option has feedback of 8 to 40 words (from 6 words in K-2).";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        int least = lesson.band().equals("K-2") ? 6 : 8;
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scored().flatMap(item -> check(lesson, item, least, language)));
    }

    private static Stream<Finding> check(Lesson lesson, AssessmentItem item, int least, String language) {
        return item.interaction().options().stream()
                .filter(option ->
                        words(option, language) < least || words(option, language) > Wording.atMost(MOST, language))
                .map(option -> Finding.error(
                        lesson.place("item:" + item.id() + "." + option.id(), language),
                        "The feedback of option " + option.id() + " has " + words(option, language) + " words.",
                        "Say in " + least + " to " + MOST + " words why it is right or what to think of next."));
    }

    private static int words(Option option, String language) {
        return Wording.count(option.feedback().plain().in(language));
    }
}
