package org.waymark.curriculum.authoring;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

final class NoCycleOfPrerequisites implements Rule {
    @Override
    public String says() {
        return "No lesson comes, by its prerequisites, before itself.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return before(lesson, library, new HashSet<>()).contains(lesson.id())
                ? Stream.of(Finding.error(
                        Lines.front(lesson, "prerequisites"),
                        "By its prerequisites this lesson comes before itself.",
                        "Take one of them out."))
                : Stream.of();
    }

    private static Set<String> before(Lesson lesson, Library library, Set<String> seen) {
        for (String id : lesson.prerequisites()) {
            if (seen.add(id)) {
                library.lesson(id).ifPresent(earlier -> before(earlier, library, seen));
            }
        }
        return seen;
    }
}
