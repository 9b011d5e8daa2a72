package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.Interaction.Choice;
import org.waymark.curriculum.item.Interaction.Scenario;

/** The check of the adult course is one page of questions, each with one answer. */
final class ModulesAskChoices implements CourseRule {
    @Override
    public String says() {
        return "A module asks choices of one option, and practices with them and with scenarios.";
    }

    @Override
    public Stream<Finding> check(Module module, Library library) {
        return module.items()
                .filter(item -> !(item.interaction() instanceof Choice))
                .filter(item -> !(item.interaction() instanceof Scenario
                        && module.practice().contains(item)))
                .map(item -> Finding.error(
                        module.place("item:" + item.id(), "en"),
                        "A module cannot ask `" + item.interaction().kind() + "` here.",
                        "Write `## choice: " + item.id() + "`."));
    }
}
