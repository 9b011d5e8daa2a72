package org.waymark.recount;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.curriculum.item.Score;

/** A student's form before the lesson and the quiz after it, where both say something. */
record Pairs(Sitting before, Sitting quiz) {
    /** So that a share of up to sixteen answers is a whole number. */
    static final long WHOLE = 720_720;

    static List<Pairs> of(Work work, int number) {
        Map<UUID, Sitting> quizzes =
                work.finished("quiz").stream().collect(Collectors.toMap(Sitting::student, Function.identity()));
        return work.finished("before").stream()
                .map(before -> new Pairs(before, quizzes.get(before.student())))
                .filter(pair -> pair.matches(number))
                .toList();
    }

    private boolean matches(int number) {
        return quiz != null
                && !before.submitted().isAfter(quiz.begun())
                && before.marks().standing(number).answered() > 0
                && quiz.marks().standing(number).answered() > 0;
    }

    static long share(Score score) {
        return Math.round((double) WHOLE * score.correct() / score.answered());
    }
}
