package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;

final class BranchesLinkToScenes implements ScenarioRule {
    @Override
    public String says() {
        return "Every branch leads to a scene of its scenario.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, AssessmentItem item, Scenario scenario) {
        return scenario.scenes().stream()
                .flatMap(scene -> scene.branches().stream()
                        .filter(branch -> scenario.scene(branch.to()).isEmpty())
                        .map(branch -> Finding.error(
                                lesson.place("scene:" + item.id() + "." + scene.id(), "en"),
                                "There is no scene `" + branch.to() + "`.",
                                "Link to a `###` heading of this scenario.")));
    }
}
