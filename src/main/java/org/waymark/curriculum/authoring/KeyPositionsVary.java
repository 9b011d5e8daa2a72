package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Interaction;

final class KeyPositionsVary implements SharedRule {
    private static final int FEWEST_ITEMS = 5;

    @Override
    public String says() {
        return "In a quiz of five or more items the key stands about as often in each place, at most twice running.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        List<Interaction> quiz = lesson.check().stream()
                .map(item -> item.interaction())
                .filter(Interaction::picksOne)
                .toList();
        if (quiz.size() < FEWEST_ITEMS) {
            return Stream.of();
        }
        List<Integer> keys = quiz.stream().map(KeyPositionsVary::key).toList();
        int places = quiz.stream().mapToInt(item -> item.options().size()).max().orElse(0);
        return Stream.concat(uneven(keys, places), running(keys))
                .map(problem -> Finding.error(
                        Lines.heading(lesson, "Check", "en"),
                        problem,
                        "Put the options in another order; their letters follow their places."));
    }

    private static int key(Interaction item) {
        return IntStream.range(0, item.options().size())
                .filter(i -> item.options().get(i).key())
                .findFirst()
                .orElse(0);
    }

    private static Stream<String> uneven(List<Integer> keys, int places) {
        double even = (double) keys.size() / places;
        return IntStream.range(0, places)
                .filter(place -> Math.abs(Collections.frequency(keys, place) - even) > 1)
                .mapToObj(place -> "The key is in place " + (place + 1) + " in " + Collections.frequency(keys, place)
                        + " of " + keys.size() + " items.");
    }

    private static Stream<String> running(List<Integer> keys) {
        List<String> problems = new ArrayList<>();
        for (int i = 2; i < keys.size(); i++) {
            if (keys.get(i).equals(keys.get(i - 1)) && keys.get(i).equals(keys.get(i - 2))) {
                problems.add("The key is in the same place in items " + (i - 1) + " to " + (i + 1) + ".");
            }
        }
        return problems.stream();
    }
}
