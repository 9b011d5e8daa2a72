package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;

final class IdsAreKebabCase implements SharedRule {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public String says() {
        return "Ids are lower-case words with hyphens.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        Stream<Finding> objectives = lesson.objectives().stream()
                .flatMap(objective -> check(objective.id(), Lines.front(lesson, objective.id())));
        Stream<Finding> words =
                lesson.vocabulary().stream().flatMap(word -> check(word.id(), Lines.front(lesson, word.id())));
        Stream<Finding> items = lesson.items().flatMap(item -> check(lesson, item));
        return Stream.of(objectives, words, items).flatMap(findings -> findings);
    }

    private static Stream<Finding> check(Authored lesson, AssessmentItem item) {
        Stream<Finding> scenes = item.interaction() instanceof Scenario scenario
                ? scenario.scenes().stream()
                        .flatMap(
                                scene -> check(scene.id(), lesson.place("scene:" + item.id() + "." + scene.id(), "en")))
                : Stream.of();
        return Stream.concat(check(item.id(), lesson.place("item:" + item.id(), "en")), scenes);
    }

    private static Stream<Finding> check(String id, Place place) {
        return KEBAB.matcher(id).matches()
                ? Stream.of()
                : Stream.of(Finding.error(place, "`" + id + "` is not an id.", "Write it like `owes-nothing`."));
    }
}
