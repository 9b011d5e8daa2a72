package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

final class LevelIsKnown implements Rule {
    private static final List<String> LEVELS = List.of(
            "plain", "private-information", "unsafe-secrets", "relationship-harm", "private-pictures", "exploitation");

    @Override
    public String says() {
        return "A lesson says how near it comes to harm, by one of the levels.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return LEVELS.contains(lesson.level())
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "level"),
                        "There is no level `" + lesson.level() + "`.",
                        "Write one of " + LEVELS + "."));
    }
}
