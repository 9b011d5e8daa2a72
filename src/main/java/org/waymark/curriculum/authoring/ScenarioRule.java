package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;

/** A rule that looks at each scenario by itself. */
interface ScenarioRule extends Rule {
    Stream<Finding> check(Lesson lesson, AssessmentItem item, Scenario scenario);

    @Override
    default Stream<Finding> check(Lesson lesson, Library library) {
        return lesson.practice().stream()
                .flatMap(item ->
                        item.interaction() instanceof Scenario scenario ? check(lesson, item, scenario) : Stream.of());
    }
}
