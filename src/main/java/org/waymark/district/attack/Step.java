package org.waymark.district.attack;

import java.util.Arrays;

/**
 * Moves people within a row.
 *
 * @param move how many into each kind, or out of it
 * @param when how much of that at each time, from 0 to 1
 */
record Step(double[] move, double[] when) {

    Step back() {
        return new Step(times(move, -1), when);
    }

    static double[] times(double[] move, int sign) {
        return Arrays.stream(move).map(one -> one * sign).toArray();
    }
}
