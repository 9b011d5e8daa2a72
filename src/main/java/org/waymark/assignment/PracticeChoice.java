package org.waymark.assignment;

import java.util.Optional;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Scene;

/**
 * A way that somebody took in a practice scenario. It says neither who nor when.
 *
 * @param branch its number from 1, in the order of the file
 */
public record PracticeChoice(String item, String scene, String branch) {
    private static final String NUMBER = "[1-9][0-9]?";

    /** Whether the lesson has such a way. */
    boolean isIn(Lesson lesson) {
        return branch != null
                && branch.matches(NUMBER)
                && scene(lesson)
                        .filter(one -> number() <= one.branches().size())
                        .isPresent();
    }

    int number() {
        return Integer.parseInt(branch);
    }

    private Optional<Scene> scene(Lesson lesson) {
        return lesson.practice().stream()
                .filter(one -> one.id().equals(item))
                .map(AssessmentItem::interaction)
                .filter(Interaction.Scenario.class::isInstance)
                .flatMap(one -> ((Interaction.Scenario) one).scene(scene).stream())
                .findFirst();
    }
}
