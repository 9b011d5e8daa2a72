package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Choices;
import org.waymark.curriculum.item.Option;

final class ChoicesHaveSeveralKeys implements SharedRule {
    @Override
    public String says() {
        return "Choices of all that fit have two or more right options and at least one wrong one.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.scored()
                .filter(item -> item.interaction() instanceof Choices)
                .filter(item -> keys(item) < 2
                        || keys(item) == item.interaction().options().size())
                .map(item -> Finding.error(
                        lesson.place("item:" + item.id(), "en"),
                        keys(item) + " of " + item.interaction().options().size() + " options are right.",
                        "Check two boxes or more with [x], and leave at least one."));
    }

    private static long keys(AssessmentItem item) {
        return item.interaction().options().stream().filter(Option::key).count();
    }
}
