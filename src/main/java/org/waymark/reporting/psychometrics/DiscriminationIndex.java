package org.waymark.reporting.psychometrics;

import java.util.List;
import java.util.Objects;

/**
 * Whether those who know more get an item right: the point-biserial correlation of the item with the rest of the quiz,
 * the item itself left out of it (the corrected item-total correlation; Henrysson 1963, Psychometrika 28, 211-218).
 *
 * <p>An item that a student declined is no part of it: the student is left out for that item, and for other items the rest
 * is the share of the other answered items that are right. Where everything was answered, this is the usual figure.
 *
 * @param n the quizzes in which the item has a score, and another item, too
 * @param value from -1 to 1; null where the item or the rest is alike in all quizzes
 */
public record DiscriminationIndex(int n, Double value) {
    public static DiscriminationIndex of(ItemScores scores, int item) {
        List<double[]> pairs = scores.scoring(item).stream()
                .map(quiz -> pair(quiz, item))
                .filter(Objects::nonNull)
                .toList();
        return new DiscriminationIndex(pairs.size(), correlation(pairs));
    }

    public Footing footing() {
        return Footing.of(n, Footing.CORRELATIONS);
    }

    /** The item's score and the rest's; null where nothing else was answered. */
    private static double[] pair(List<Boolean> quiz, int item) {
        int right = 0;
        int answered = 0;
        for (int other = 0; other < quiz.size(); other++) {
            if (other != item && quiz.get(other) != null) {
                answered++;
                right += quiz.get(other) ? 1 : 0;
            }
        }
        return answered == 0 ? null : new double[] {quiz.get(item) ? 1 : 0, (double) right / answered};
    }

    private static Double correlation(List<double[]> pairs) {
        double[] x = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] y = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        double spread = Moments.covariance(x, x) * Moments.covariance(y, y);
        return spread > Moments.NOTHING
                ? Math.max(-1, Math.min(1, Moments.covariance(x, y) / Math.sqrt(spread)))
                : null;
    }
}
