package org.waymark.curriculum.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Scene;

/** Counts along each way from the first scene to an end: a story may have more scenes than a class walks through. */
final class ScenarioHasDecisions implements Rule {
    @Override
    public String says() {
        return "Practice is a scenario, and on every way through it a class decides two to five times.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        if (lesson.practice().isEmpty()) {
            return Stream.of(Finding.error(
                    Lines.heading(lesson, "Practice", "en"), "There is no scenario.", "Add a `## scenario: id`."));
        }
        return lesson.practice().stream()
                .flatMap(item -> ways(item)
                        .filter(decisions -> decisions < 2 || decisions > 5)
                        .distinct()
                        .sorted()
                        .map(decisions -> Finding.error(
                                lesson.place("item:" + item.id(), "en"),
                                "A way through the scenario has " + decisions + " decisions.",
                                "Give it two to five.")));
    }

    /** For each way its number of decisions. */
    private static Stream<Integer> ways(AssessmentItem item) {
        return item.interaction() instanceof Scenario scenario
                ? ways(scenario, scenario.start(), new HashSet<>())
                : Stream.of(0);
    }

    private static Stream<Integer> ways(Scenario scenario, Scene scene, Set<String> passed) {
        if (scene.isEnd()) {
            return Stream.of(passed.size());
        }
        Set<String> now = new HashSet<>(passed);
        List<Scene> next = now.add(scene.id())
                ? scene.branches().stream()
                        .flatMap(branch -> scenario.scene(branch.to()).stream())
                        .distinct()
                        .toList()
                : List.of();
        return next.stream().flatMap(to -> ways(scenario, to, now));
    }
}
