package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Prose;

final class ModulesAreWhole implements CourseRule {
    @Override
    public String says() {
        return "A module begins, teaches in steps, practices, checks, and ends with a card and a close, in both languages.";
    }

    @Override
    public Stream<Finding> check(Module module, Library library) {
        Map<String, Boolean> parts = Map.of(
                "Begin",
                written(module.begin()),
                "Learn",
                !module.steps().isEmpty() && module.steps().stream().allMatch(step -> written(step.prose())),
                "Practice",
                written(module.together()) || !module.practice().isEmpty(),
                "Check",
                !module.check().isEmpty(),
                "Take with you",
                written(module.card()),
                "Close",
                written(module.close()));
        Stream<Finding> pictures = PictureMark.all(module.files())
                .map(picture -> Finding.error(picture.place(), "A module has no pictures.", "Say it in words."));
        Stream<Finding> unwritten = parts.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(part -> Finding.error(
                        Lines.heading(module, part.getKey(), "en"),
                        "The part " + part.getKey() + " is not written in both languages.",
                        "Write it."));
        return Stream.concat(pictures, unwritten);
    }

    private static boolean written(Prose prose) {
        return Wording.LANGUAGES.stream()
                .noneMatch(language -> prose.html().in(language).isBlank());
    }
}
