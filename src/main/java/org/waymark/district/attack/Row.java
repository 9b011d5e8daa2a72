package org.waymark.district.attack;

import java.util.Arrays;
import org.waymark.district.disclosure.Share;
import org.waymark.district.disclosure.Shown;

/** Where an attacker writes down what is known of one row at one time. */
record Row(Knowledge known, int time, int row, int[] columns, int minimum, int now, Adversary adversary) {

    /** Zero is always shown as zero: so what is hidden is somebody. */
    void count(int kind, double truth, Shown shown) {
        int column = columns[kind];
        known.truth[time][row][column] = truth;
        known.shown[time][row][column] = shown;
        known.lower[time][row][column] = shown.isHidden() ? 1 : shown.low();
        known.upper[time][row][column] = shown.isHidden() ? Double.POSITIVE_INFINITY : shown.high();
    }

    void mayBeNobody(int kind) {
        known.lower[time][row][columns[kind]] = 0;
    }

    void ceiling(int kind, int ceiling) {
        double[] ceilings = known.ceiling[time][row];
        ceilings[columns[kind]] = ceiling < 0 ? Double.POSITIVE_INFINITY : ceiling;
        double[] upper = known.upper[time][row];
        upper[columns[kind]] = Math.min(upper[columns[kind]], ceilings[columns[kind]]);
    }

    void inMyClass(int kind, int people) {
        int column = columns[kind];
        double somebody = known.shown[time][row][column].isHidden() ? lowerOf(column) : 0;
        boolean knows = adversary == Adversary.TEACHER;
        double[] lower = known.lower[time][row];
        lower[column] = Math.max(lower[column], knows ? people : 0);
        known.floor[time][row][column] = Math.max(somebody, knows ? people : 0);
    }

    void protect(int kind, boolean hidden) {
        known.wanted[time][row][columns[kind]] = hidden ? Math.min(minimum, now) : 0;
    }

    private double lowerOf(int column) {
        return known.lower[time][row][column];
    }

    /** What the enrollment and one's own class tell without any release. */
    void anyway(boolean exclusive) {
        int any = columns[columns.length - 1];
        double[] floor = known.floor[time][row];
        double others =
                Arrays.stream(columns).mapToDouble(column -> floor[column]).sum() - floor[any];
        for (int column : columns) {
            double least = column == any && exclusive ? Math.max(floor[any], others) : floor[column];
            double most = known.ceiling[time][row][column] - (column == any || !exclusive ? 0 : others - floor[column]);
            known.least[time][row][column] = least;
            known.most[time][row][column] = most;
        }
    }

    void kinds(boolean exclusive) {
        int any = columns[columns.length - 1];
        for (int kind = 0; kind < columns.length - 1 && !exclusive; kind++) {
            inequality(0, any, 1, columns[kind], -1, false);
        }
        if (columns.length > 1) {
            double[] factors = new double[known.kinds];
            Arrays.stream(columns).forEach(column -> factors[column] = 1);
            factors[any] = -1;
            known.inequalities[time][row].add(new Inequality(factors, 0, exclusive, false));
        }
    }

    private void inequality(double least, int one, double factor, int other, double times, boolean told) {
        double[] factors = new double[known.kinds];
        factors[one] = factor;
        factors[other] = times;
        known.inequalities[time][row].add(new Inequality(factors, least, false, told));
    }

    void share(Share share) {
        known.share[time][row] = share;
    }

    /** At least the lower end of all are yes, at most the upper end; a few less or more if the share may be older. */
    void share(Share share, boolean older) {
        int yes = columns[0];
        int n = columns[columns.length - 1];
        double low = share.low() / 100.0;
        double high = share.high() / 100.0;
        int changed = older ? minimum - 1 : 0;
        inequality(-changed * Math.max(low, 1 - low), yes, 1, n, -low, true);
        inequality(-changed * Math.max(high, 1 - high), n, high, yes, -1, true);
    }
}
