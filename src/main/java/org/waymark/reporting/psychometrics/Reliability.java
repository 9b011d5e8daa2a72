package org.waymark.reporting.psychometrics;

import java.util.List;

/**
 * How alike a quiz's items measure: Cronbach's alpha (Cronbach 1951, Psychometrika 16, 297-334), which for items that are
 * right or wrong is formula 20 of Kuder and Richardson (1937, Psychometrika 2, 151-160).
 *
 * @param n the quizzes in which every item has a score that has one anywhere; the others cannot be put beside them and are left out
 * @param items how many items there are
 * @param alpha at most 1, and below 0 where items pull apart; null where all scores are alike or there is one item only
 * @param error the standard error of measurement, in items: by how much one score may be off by chance; null likewise
 */
public record Reliability(int n, int items, Double alpha, Double error) {
    public static Reliability of(ItemScores all) {
        ItemScores scores = all.scored();
        List<List<Boolean>> whole = scores.whole();
        int items = scores.items();
        double total = Moments.variance(whole.stream()
                .mapToDouble(quiz -> quiz.stream().filter(right -> right).count())
                .toArray());
        if (items < 2 || total <= Moments.NOTHING) {
            return new Reliability(whole.size(), items, null, null);
        }
        double single = 0;
        for (int item = 0; item < items; item++) {
            single += variance(whole, item);
        }
        double alpha = items / (items - 1.0) * (1 - single / total);
        return new Reliability(whole.size(), items, alpha, Math.sqrt(total * (1 - Math.min(1, alpha))));
    }

    public Footing footing() {
        return Footing.of(n, Footing.CORRELATIONS);
    }

    private static double variance(List<List<Boolean>> whole, int item) {
        return Moments.variance(
                whole.stream().mapToDouble(quiz -> quiz.get(item) ? 1 : 0).toArray());
    }
}
