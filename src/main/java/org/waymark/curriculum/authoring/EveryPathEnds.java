package org.waymark.curriculum.authoring;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Branch;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Scene;

final class EveryPathEnds implements ScenarioRule {
    @Override
    public String says() {
        return "From every scene of a scenario an end can be reached.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, AssessmentItem item, Scenario scenario) {
        return scenario.scenes().stream()
                .filter(scene -> !ends(scenario, scene, new HashSet<>()))
                .map(scene -> Finding.error(
                        lesson.place("scene:" + item.id() + "." + scene.id(), "en"),
                        "No way leads from this scene to an end.",
                        "Link it to a scene in which an adult helps."));
    }

    private static boolean ends(Scenario scenario, Scene scene, Set<String> seen) {
        return scene.isEnd()
                || seen.add(scene.id())
                        && scene.branches().stream()
                                .map(Branch::to)
                                .flatMap(target -> scenario.scene(target).stream())
                                .anyMatch(next -> ends(scenario, next, seen));
    }
}
