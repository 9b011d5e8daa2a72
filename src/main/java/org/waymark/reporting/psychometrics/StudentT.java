package org.waymark.reporting.psychometrics;

/** Student's t distribution, as far as an interval for a class needs it. */
final class StudentT {
    /** The normal distribution's quantile of 97.5 percent. */
    private static final double Z = 1.959963984540054;

    private StudentT() {}

    /**
     * What 95 percent of the distribution lie within on both sides of zero, by the expansion of Abramowitz and Stegun
     * 1964, 26.7.5: good to three decimals from nine degrees of freedom on.
     */
    static double twoSided95(int freedom) {
        double z3 = Z * Z * Z;
        double z5 = z3 * Z * Z;
        double z7 = z5 * Z * Z;
        double n = freedom;
        return Z
                + (z3 + Z) / (4 * n)
                + (5 * z5 + 16 * z3 + 3 * Z) / (96 * n * n)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * n * n * n);
    }
}
