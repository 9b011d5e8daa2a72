package org.waymark.curriculum.authoring;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Scene;

final class IdsAreUnique implements SharedRule {
    @Override
    public String says() {
        return "No two items of a lesson, scenes of a scenario or options of an item have the same id.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        Stream<Finding> items = twice(lesson.items().map(AssessmentItem::id).toList())
                .map(id -> finding(lesson.place("item:" + id, "en"), "items", id));
        return Stream.concat(items, lesson.items().flatMap(item -> inside(lesson, item)));
    }

    private static Stream<Finding> inside(Authored lesson, AssessmentItem item) {
        Stream<Finding> scenes = item.interaction() instanceof Scenario scenario
                ? twice(scenario.scenes().stream().map(Scene::id).toList())
                        .map(id -> finding(lesson.place("scene:" + item.id() + "." + id, "en"), "scenes", id))
                : Stream.of();
        Stream<Finding> options = twice(
                        item.interaction().options().stream().map(Option::id).toList())
                .map(id -> finding(lesson.place("item:" + item.id(), "en"), "options", id));
        return Stream.concat(scenes, options);
    }

    private static Stream<String> twice(List<String> ids) {
        return ids.stream().filter(id -> Collections.frequency(ids, id) > 1).distinct();
    }

    private static Finding finding(Place place, String what, String id) {
        return Finding.error(place, "Two " + what + " are called `" + id + "`.", "Give the new one its own id.");
    }
}
