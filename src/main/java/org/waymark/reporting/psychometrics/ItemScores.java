package org.waymark.reporting.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What finished quizzes are worth, item by item: a row for each quiz, and in it for each item whether it was right. Null
 * is an item that has no score there: it was declined, or its key was wrong and it is left out.
 */
public record ItemScores(int items, List<List<Boolean>> quizzes) {
    public ItemScores {
        if (quizzes.stream().anyMatch(quiz -> quiz.size() != items)) {
            throw new IllegalArgumentException("every quiz has " + items + " items");
        }
    }

    /** The quizzes in which this item has a score. */
    List<List<Boolean>> scoring(int item) {
        return quizzes.stream().filter(quiz -> quiz.get(item) != null).toList();
    }

    /** The quizzes in which every item has a score. */
    List<List<Boolean>> whole() {
        return quizzes.stream()
                .filter(quiz -> quiz.stream().allMatch(Objects::nonNull))
                .toList();
    }

    /** Without the items that have a score nowhere, because they are left out for everyone. */
    ItemScores scored() {
        List<Integer> kept = IntStream.range(0, items)
                .filter(item -> quizzes.stream().anyMatch(quiz -> quiz.get(item) != null))
                .boxed()
                .toList();
        return new ItemScores(
                kept.size(),
                quizzes.stream()
                        .map(quiz -> Arrays.asList(kept.stream().map(quiz::get).toArray(Boolean[]::new)))
                        .toList());
    }

    /** How many have this item so. */
    public int count(int item, boolean right) {
        return (int) quizzes.stream()
                .filter(quiz -> quiz.get(item) != null && quiz.get(item) == right)
                .count();
    }
}
