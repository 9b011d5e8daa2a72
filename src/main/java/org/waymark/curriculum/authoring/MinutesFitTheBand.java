package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.stream.Stream;

final class MinutesFitTheBand implements Rule {
    private static final Map<String, Integer> MOST = Map.of("K-2", 25, "3-5", 35, "6-8", 45, "9-12", 50);
    private static final int SPAN = 5;

    @Override
    public String says() {
        return "A lesson takes 20 to 25 minutes in K-2, 30 to 35 in 3-5, 40 to 45 in 6-8 and 45 to 50 in 9-12.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        int most = MOST.getOrDefault(lesson.band(), lesson.minutes());
        return lesson.minutes() <= most && lesson.minutes() >= most - SPAN
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "minutes"),
                        "A lesson of " + lesson.minutes() + " minutes does not fit grades " + lesson.band() + ".",
                        "Plan " + (most - SPAN) + " to " + most + "."));
    }
}
