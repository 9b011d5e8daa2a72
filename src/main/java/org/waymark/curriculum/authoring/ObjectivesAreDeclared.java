package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

final class ObjectivesAreDeclared implements SharedRule {
    @Override
    public String says() {
        return "Every item names an objective of its lesson.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        List<String> declared = lesson.objectives().stream().map(Objective::id).toList();
        return lesson.items()
                .filter(item -> !declared.contains(item.objective()))
                .map(item -> Finding.error(
                        lesson.place("item:" + item.id(), "en"),
                        "`" + item.objective() + "` is no objective of this lesson.",
                        "Name one of " + declared + ", or add it to the front matter."));
    }
}
