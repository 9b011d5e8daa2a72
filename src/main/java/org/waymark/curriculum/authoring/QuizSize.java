package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class QuizSize implements Rule {
    private static final Map<String, List<Integer>> RIGHT =
            Map.of("K-2", List.of(2), "3-5", List.of(5), "6-8", List.of(6, 7, 8), "9-12", List.of(8));

    @Override
    public String says() {
        return "The quiz has 2 items in K-2, 5 in 3-5, 6 to 8 in 6-8 and 8 in 9-12; Remember has 2.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        List<Integer> quiz =
                RIGHT.getOrDefault(lesson.band(), List.of(lesson.check().size()));
        return Stream.concat(
                check(lesson, "Check", lesson.check().size(), quiz),
                check(lesson, "Remember", lesson.remember().size(), List.of(2)));
    }

    private static Stream<Finding> check(Lesson lesson, String part, int size, List<Integer> right) {
        return right.contains(size)
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, part, "en"),
                        part + " has " + size + " items.",
                        "Write " + right.get(0) + "."));
    }
}
