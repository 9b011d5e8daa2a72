package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

final class OptionCount implements SharedRule {
    @Override
    public String says() {
        return "Every quiz item has three options; in K-2 it may have two.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        List<Integer> right = lesson.band().equals("K-2") ? List.of(2, 3) : List.of(3);
        return lesson.scored()
                .filter(item -> !right.contains(item.interaction().options().size()))
                .map(item -> Finding.error(
                        lesson.place("item:" + item.id(), "en"),
                        "The item has " + item.interaction().options().size() + " options.",
                        "Give it " + (right.size() == 1 ? "three." : "two or three.")));
    }
}
