package org.waymark.curriculum.authoring;

import java.util.Optional;
import java.util.stream.Stream;

final class StandardsAreKnown implements Rule {
    @Override
    public String says() {
        return "Every standard that a lesson names is in standards.yaml.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return lesson.standards().stream()
                .filter(standard -> !known(standard, library))
                .map(standard -> Finding.error(
                        Lines.holding(lesson.files(), "lesson.en.md", "code: " + standard.code()),
                        standard.framework() + " " + standard.code() + " is not in standards.yaml.",
                        "Correct it, or add it there with what it says."));
    }

    private static boolean known(Standard standard, Library library) {
        return Optional.ofNullable(library.frameworks().get(standard.framework()))
                .filter(framework -> framework.codes().containsKey(standard.code()))
                .isPresent();
    }
}
