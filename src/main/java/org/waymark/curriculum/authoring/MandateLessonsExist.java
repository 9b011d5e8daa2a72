package org.waymark.curriculum.authoring;

import java.util.Optional;
import java.util.stream.Stream;

final class MandateLessonsExist implements MandateRule {
    @Override
    public String says() {
        return "Every lesson that a mandate names is in the library, and made for grades of its requirement.";
    }

    @Override
    public Stream<Finding> check(Mandate mandate, Library library) {
        return mandate.requirements().stream()
                .flatMap(requirement -> requirement.lessons().stream()
                        .flatMap(id -> problem(requirement, id, library).stream()
                                .map(problem -> Finding.error(
                                        mandate.place(id),
                                        problem,
                                        "Name lessons for its grades, or none: `lessons: []`."))));
    }

    private static Optional<String> problem(Mandate.Requirement requirement, String id, Library library) {
        Optional<Lesson> lesson = library.lesson(id);
        if (lesson.isEmpty()) {
            return Optional.of("There is no lesson " + id + ".");
        }
        String band = lesson.get().band();
        // grades or bands that nobody can read are found elsewhere
        return requirement.grades().all().isEmpty()
                        || !Lesson.BANDS.contains(band)
                        || requirement.grades().bands().contains(band)
                ? Optional.empty()
                : Optional.of(id + " is for " + band + " and `" + requirement.id() + "` for "
                        + requirement.grades().written() + ".");
    }
}
