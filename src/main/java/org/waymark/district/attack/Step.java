package org.waymark.district.attack;

import java.util.Arrays;

/**
 * Moves people within a row.
 *
 * @param move how many into each kind, or out of it, at each time
 */
record Step(double[][] move) {

    /** The same at these times, and nothing at others. */
    static Step alike(double[] move, int times, int first, int last) {
        double[][] moves = new double[times][move.length];
        Arrays.fill(moves, first, last + 1, move);
        return new Step(moves);
    }

    Step back() {
        return new Step(Arrays.stream(move).map(one -> times(one, -1)).toArray(double[][]::new));
    }

    boolean rests(int time) {
        return Arrays.stream(move[time]).allMatch(one -> one == 0);
    }

    static double[] times(double[] move, int sign) {
        return Arrays.stream(move).map(one -> one * sign).toArray();
    }
}
