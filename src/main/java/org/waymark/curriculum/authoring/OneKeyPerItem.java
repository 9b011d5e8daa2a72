package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

final class OneKeyPerItem implements SharedRule {
    @Override
    public String says() {
        return "Every quiz item has exactly one right answer.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.scored()
                .filter(item -> keys(item) != 1)
                .map(item -> Finding.error(
                        lesson.place("item:" + item.id(), "en"),
                        "The item has " + keys(item) + " right answers.",
                        "Check exactly one box with [x]."));
    }

    private static long keys(AssessmentItem item) {
        return item.interaction().options().stream().filter(Option::key).count();
    }
}
