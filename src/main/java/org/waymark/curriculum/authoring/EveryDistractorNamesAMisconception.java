package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

final class EveryDistractorNamesAMisconception implements SharedRule {
    private static final String MIXED_UP_TERM = "X";

    @Override
    public String says() {
        return "Every wrong option names the misconception that it shows, and the key names none.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.scored()
                .flatMap(item -> item.interaction().options().stream()
                        .filter(option -> !problem(option, library).isEmpty())
                        .map(option -> finding(lesson, item, option, problem(option, library))));
    }

    private static Finding finding(Authored lesson, AssessmentItem item, Option option, String problem) {
        return Finding.error(
                lesson.place("item:" + item.id() + "." + option.id(), "en"),
                "Option " + option.id() + " " + problem + ".",
                "End each wrong option, and no other, with an id of misconceptions.yaml, or X, in code marks.");
    }

    private static String problem(Option option, Library library) {
        String code = option.misconception();
        if (option.key()) {
            return code == null ? "" : "is the key and names " + code;
        }
        if (code == null) {
            return option.place() > 0 ? "" : "names no misconception";
        }
        boolean known = code.equals(MIXED_UP_TERM) || library.misconceptions().containsKey(code);
        return known ? "" : "names " + code + ", which is no misconception";
    }
}
