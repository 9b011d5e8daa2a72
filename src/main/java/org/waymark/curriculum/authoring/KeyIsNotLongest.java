package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

final class KeyIsNotLongest implements SharedRule {
    @Override
    public String says() {
        return "The right answer is the longest in at most a third of the quiz and ten points more.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        int size = lesson.check().size();
        // even in the shortest quiz one key may be the longest
        long most = Math.max(1, size * 43L / 100);
        return Wording.LANGUAGES.stream()
                .filter(language -> longest(lesson, language) > most)
                .map(language -> Finding.error(
                        Lines.heading(lesson, "Check", language),
                        "The key is the longest option in " + longest(lesson, language) + " of " + size + " items.",
                        "Let that be so in at most " + most + ": shorten keys or say more in a wrong option."));
    }

    private static long longest(Authored lesson, String language) {
        return lesson.check().stream()
                .filter(item -> item.interaction().picksOne())
                .filter(item -> longest(item, language))
                .count();
    }

    private static boolean longest(AssessmentItem item, String language) {
        return longest(item, language, true) > longest(item, language, false);
    }

    private static int longest(AssessmentItem item, String language, boolean key) {
        return item.interaction().options().stream()
                .filter(option -> option.key() == key)
                .map(Option::words)
                .mapToInt(words -> Wording.count(words.plain().in(language)))
                .max()
                .orElse(0);
    }
}
