package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;

/** A rule that looks at each scenario by itself. */
interface ScenarioRule extends SharedRule {
    Stream<Finding> check(Authored lesson, AssessmentItem item, Scenario scenario);

    @Override
    default Stream<Finding> check(Authored lesson, Library library) {
        return lesson.practice().stream()
                .flatMap(item ->
                        item.interaction() instanceof Scenario scenario ? check(lesson, item, scenario) : Stream.of());
    }
}
