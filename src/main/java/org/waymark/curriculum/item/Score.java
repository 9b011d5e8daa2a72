package org.waymark.curriculum.item;

import java.util.Collection;

/** Correct out of answered; declined and unscored items are in neither. */
public record Score(int correct, int answered) {
    public static final Score NONE = new Score(0, 0);

    public Score {
        if (correct < 0 || correct > answered) {
            throw new IllegalArgumentException(correct + " correct of " + answered + " answered");
        }
    }

    public Score plus(Score other) {
        return new Score(correct + other.correct, answered + other.answered);
    }

    /** At least two thirds of what was answered is right; with one or two items that means all of them. */
    public boolean isMastered() {
        return answered > 0 && 3 * correct >= 2 * answered;
    }

    /** A whole percent of what was answered; null when nothing was. */
    public Integer percent() {
        return answered == 0 ? null : Math.round(100f * correct / answered);
    }

    /** Whether it is better. No answer is better than only wrong ones, and worse than a right one. */
    public boolean isAbove(Score other) {
        return worth() > other.worth();
    }

    private double worth() {
        return answered == 0 ? Double.MIN_VALUE : (double) correct / answered;
    }

    public static Score sum(Collection<Score> scores) {
        return scores.stream().reduce(NONE, Score::plus);
    }
}
