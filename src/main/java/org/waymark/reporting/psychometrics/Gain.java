package org.waymark.reporting.psychometrics;

import java.util.List;

/**
 * What a class learned: means before and after, and of what could still be learned, how much was. The normalised gain
 * is that of the class's means, g = (after - before) / (100 - before) (Hake 1998, American Journal of Physics 66, 64).
 *
 * @param students those who took both parts, and nobody else
 * @param before and {@code after}: means of the students' percents
 * @param error the normalised gain's standard error; null where nothing was left to learn
 */
public record Gain(int students, double before, double after, Double error) {
    /** Below this a mean says more about single children than about teaching. */
    public static final int FEWEST = 10;
    /** Above this so little is left to learn that the ratio jumps with every answer. */
    public static final double HIGHEST_BEFORE = 80;

    private static final double ALL = 100;

    /** One student's percents, matched. */
    public record Pair(double before, double after) {}

    /** Why the normalised gain is not given. The means are, from the fewest students on. */
    public enum Refusal {
        TOO_FEW,
        KNEW_IT_BEFORE
    }

    public static Gain of(List<Pair> pairs) {
        double before = pairs.stream().mapToDouble(Pair::before).average().orElse(0);
        double after = pairs.stream().mapToDouble(Pair::after).average().orElse(0);
        return new Gain(pairs.size(), before, after, error(pairs, before, after));
    }

    /**
     * By the delta method: g is 1 less the ratio of what is still missing to what was missing, and the error of a ratio
     * of means is known (Cochran 1977, Sampling Techniques, section 6.3).
     */
    private static Double error(List<Pair> pairs, double before, double after) {
        if (pairs.size() < 2 || before >= ALL) {
            return null;
        }
        double ratio = (ALL - after) / (ALL - before);
        double squares = pairs.stream()
                .mapToDouble(pair -> (ALL - pair.after()) - ratio * (ALL - pair.before()))
                .map(rest -> rest * rest)
                .sum();
        int n = pairs.size();
        return Math.sqrt(squares / (n - 1) / n) / (ALL - before);
    }

    /** Why there is no normalised gain; null when there is one. */
    public Refusal refusal() {
        if (students < FEWEST) {
            return Refusal.TOO_FEW;
        }
        return before > HIGHEST_BEFORE ? Refusal.KNEW_IT_BEFORE : null;
    }

    /** @throws IllegalStateException when it is refused */
    public double normalised() {
        if (refusal() != null) {
            throw new IllegalStateException("no gain: " + refusal());
        }
        return (after - before) / (ALL - before);
    }

    /** The lower end of the 95 percent interval. */
    public double low() {
        return normalised() - margin();
    }

    /** The upper end of the 95 percent interval. */
    public double high() {
        return normalised() + margin();
    }

    private double margin() {
        return StudentT.twoSided95(students - 1) * error;
    }
}
