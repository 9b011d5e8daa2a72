package org.waymark.district.attack;

/** What one row tells of its counts at one time, by itself: the least that anybody knows. */
record Glance(Knowledge known, int time, int row) {

    double width(int kind) {
        double high = known.upper[time][row][kind];
        double low = known.lower[time][row][kind];
        for (Inequality one : known.inequalities[time][row]) {
            double factor = one.factors()[kind];
            if (factor > 0 || factor < 0 && one.exact()) {
                low = Math.max(low, bound(one, kind, factor, factor > 0));
            }
            if (factor < 0 || factor > 0 && one.exact()) {
                high = Math.min(high, bound(one, kind, factor, factor < 0));
            }
        }
        return high - low;
    }

    /** The count that just satisfies it when the others do the most for it, or the least. */
    private double bound(Inequality one, int kind, double factor, boolean most) {
        double sum = 0;
        for (int other = 0; other < one.factors().length; other++) {
            double times = one.factors()[other];
            if (other != kind && times != 0) {
                sum += times * (times > 0 == most ? known.upper[time][row][other] : known.lower[time][row][other]);
            }
        }
        return (one.least() - sum) / factor;
    }
}
