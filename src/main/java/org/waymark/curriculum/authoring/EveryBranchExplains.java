package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Scene;

final class EveryBranchExplains implements Rule {
    @Override
    public String says() {
        return "Every branch of a scenario has a sentence about it below.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return lesson.practice().stream()
                .flatMap(item -> item.interaction() instanceof Scenario scenario
                        ? scenario.scenes().stream().flatMap(scene -> check(lesson, item, scene))
                        : Stream.of());
    }

    private static Stream<Finding> check(Lesson lesson, AssessmentItem item, Scene scene) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> scene.branches().stream()
                        .filter(branch -> branch.feedback().plain().in(language).isEmpty())
                        .map(branch -> Finding.error(
                                lesson.place("scene:" + item.id() + "." + scene.id(), language),
                                "Nothing is said about the branch to #" + branch.to() + ".",
                                "Add `> ` with a sentence below it.")));
    }
}
