package org.waymark.reporting.psychometrics;

import java.util.Arrays;

/** Sums of squares and products about the mean, of a sample. */
final class Moments {
    /** What rounding leaves of a variance that is none. */
    static final double NOTHING = 1e-15;

    private Moments() {}

    /** By n - 1; 0 for fewer than two. */
    static double covariance(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return x.length < 2 ? 0 : sum / (x.length - 1);
    }

    static double variance(double[] x) {
        return covariance(x, x);
    }
}
