package org.waymark.district.attack;

/**
 * The counts of a row, each so many times, come to at least this.
 *
 * @param exact to just this
 * @param told by a release; the others hold anyway
 */
record Inequality(double[] factors, double least, boolean exact, boolean told) {

    boolean allows(double[] row) {
        double slack = slack(row);
        return slack >= -Knowledge.NEARLY && (!exact || slack <= Knowledge.NEARLY);
    }

    /** How often a row can be moved so. */
    double room(double[] row, double[] move) {
        double along = along(move);
        if (exact && Math.abs(along) > Knowledge.NEARLY) {
            return 0;
        }
        return along < -Knowledge.NEARLY ? slack(row) / -along : Double.POSITIVE_INFINITY;
    }

    double slack(double[] row) {
        double sum = -least;
        for (int kind = 0; kind < factors.length; kind++) {
            sum += factors[kind] * row[kind];
        }
        return sum;
    }

    private double along(double[] move) {
        double sum = 0;
        for (int kind = 0; kind < factors.length; kind++) {
            sum += factors[kind] * move[kind];
        }
        return sum;
    }
}
