package org.waymark.reporting.psychometrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Quizzes drawn by chance, the same in every run: who is able gets more right, and some items are declined. */
final class Drawn {
    private Drawn() {}

    static void times(int times, Consumer<ItemScores> look) {
        Random chance = new Random(5);
        for (int time = 0; time < times; time++) {
            look.accept(draw(chance, 2 + chance.nextInt(9), chance.nextInt(40)));
        }
    }

    private static ItemScores draw(Random chance, int items, int quizzes) {
        return new ItemScores(
                items,
                IntStream.range(0, quizzes)
                        .mapToObj(quiz -> quiz(chance, items))
                        .toList());
    }

    private static List<Boolean> quiz(Random chance, int items) {
        double able = chance.nextDouble();
        List<Boolean> quiz = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            quiz.add(chance.nextDouble() < 0.04 ? null : Boolean.valueOf(chance.nextDouble() < able));
        }
        return quiz;
    }

    /** Students and items the other way round. */
    static ItemScores reversed(ItemScores scores) {
        List<List<Boolean>> quizzes = new ArrayList<>();
        for (List<Boolean> quiz : scores.quizzes()) {
            List<Boolean> items = new ArrayList<>(quiz);
            Collections.reverse(items);
            quizzes.add(0, items);
        }
        return new ItemScores(scores.items(), quizzes);
    }

    /** The same with right and wrong of one item changed about. */
    static ItemScores turned(ItemScores scores, int item) {
        List<List<Boolean>> quizzes = new ArrayList<>();
        for (List<Boolean> quiz : scores.quizzes()) {
            List<Boolean> items = new ArrayList<>(quiz);
            items.set(item, quiz.get(item) == null ? null : Boolean.valueOf(!quiz.get(item)));
            quizzes.add(items);
        }
        return new ItemScores(scores.items(), quizzes);
    }
}
