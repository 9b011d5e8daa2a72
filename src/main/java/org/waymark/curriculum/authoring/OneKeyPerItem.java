package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

final class OneKeyPerItem implements SharedRule {
    @Override
    public String says() {
        return "Where one option is chosen, exactly one is right.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.singles()
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
