package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

final class TimingsAddUp implements Rule {
    @Override
    public String says() {
        return "The timings add up to the lesson's minutes, a quarter is practice, and each has its step.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Map<String, Integer> timings = lesson.script().timings();
        int sum = timings.values().stream().mapToInt(minutes -> minutes).sum();
        int practice = timings.getOrDefault("practice", 0) + timings.getOrDefault("say-it", 0);
        String all = " of " + lesson.minutes() + " minutes";
        String steps = "Write one timing for each of " + steps(lesson) + ", in this order.";
        return Stream.of(
                        when(sum != lesson.minutes(), lesson, "The timings fill " + sum + all + ".", "Change them."),
                        when(
                                practice * 4 < lesson.minutes(),
                                lesson,
                                "Practice and Say it take " + practice + all + ".",
                                "Give them at least a quarter."),
                        when(
                                !steps(lesson).equals(List.copyOf(timings.keySet())),
                                lesson,
                                "The steps of the script are not those of the timings.",
                                steps))
                .flatMap(findings -> findings);
    }

    private static List<String> steps(Lesson lesson) {
        return lesson.script().steps().stream()
                .map(step -> step.title().en().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
    }

    private static Stream<Finding> when(boolean wrong, Lesson lesson, String problem, String remedy) {
        Place place = Lines.holding(lesson.files(), "teach.en.md", "timings:");
        return wrong ? Stream.of(Finding.error(place, problem, remedy)) : Stream.of();
    }
}
