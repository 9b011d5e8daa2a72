package org.waymark.curriculum.authoring;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Scene;

final class EverySceneIsReachable implements ScenarioRule {
    @Override
    public String says() {
        return "Every scene of a scenario can be reached from its first.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, AssessmentItem item, Scenario scenario) {
        Set<String> seen = new HashSet<>();
        walk(scenario, scenario.start(), seen);
        return scenario.scenes().stream()
                .filter(scene -> !seen.contains(scene.id()))
                .map(scene -> Finding.error(
                        lesson.place("scene:" + item.id() + "." + scene.id(), "en"),
                        "No way leads to this scene.",
                        "Link to #" + scene.id() + ", or take it out."));
    }

    private static void walk(Scenario scenario, Scene scene, Set<String> seen) {
        if (seen.add(scene.id())) {
            scene.branches()
                    .forEach(branch -> scenario.scene(branch.to()).ifPresent(next -> walk(scenario, next, seen)));
        }
    }
}
