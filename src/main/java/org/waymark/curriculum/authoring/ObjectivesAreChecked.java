package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class ObjectivesAreChecked implements SharedRule {
    @Override
    public String says() {
        return "Every objective is checked by an item of the quiz.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.objectives().stream()
                .filter(objective -> lesson.check().stream()
                        .noneMatch(item -> item.objective().equals(objective.id())))
                .map(objective -> Finding.advice(
                        Lines.front(lesson, objective.id()),
                        "No quiz item checks the objective `" + objective.id() + "`.",
                        "Add one, unless it can only be seen in practice."));
    }
}
