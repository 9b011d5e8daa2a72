package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class PrerequisitesExist implements Rule {
    @Override
    public String says() {
        return "The lessons that a lesson builds on are in the library.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return lesson.prerequisites().stream()
                .filter(id -> library.lesson(id).isEmpty())
                .map(id -> Finding.advice(
                        Lines.front(lesson, "prerequisites"),
                        "The lesson " + id + " is not in the library yet.",
                        "Write it, or build on another lesson."));
    }
}
