package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

final class OptionCount implements SharedRule {
    private static final List<Integer> SEVERAL = List.of(3, 4, 5, 6);

    @Override
    public String says() {
        return "Every choice has three options (in K-2 perhaps two); what takes several answers has three to six.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        List<Integer> right = lesson.band().equals("K-2") ? List.of(2, 3) : List.of(3);
        return lesson.scored()
                .filter(item -> !(item.interaction().picksOne() ? right : SEVERAL).contains(count(item)))
                .map(item -> Finding.error(
                        lesson.place("item:" + item.id(), "en"),
                        "The item has " + count(item) + " options.",
                        item.interaction().picksOne()
                                ? "Give it " + (right.size() == 1 ? "three." : "two or three.")
                                : "Give it three to six."));
    }

    private static int count(AssessmentItem item) {
        return item.interaction().options().size();
    }
}
