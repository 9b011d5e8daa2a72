package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an outsider can find out about hidden counts, by means of their own: they set up every equation that holds in
 * the table, solve them, and narrow each count from the bounds of the others until nothing moves. They know that hidden
 * counts are not zero.
 */
final class Attack {
    private static final int UNKNOWN = 1_000_000;

    private final Integer[][] shown;
    private final int width;
    private final long[] low;
    private final long[] high;
    private final List<Equation> equations = new ArrayList<>();
    private int slack;

    private Attack(Integer[][] shown) {
        this.shown = shown;
        this.width = shown[0].length;
        this.slack = shown.length * width;
        this.low = new long[slack + shown.length * (width + 1)];
        this.high = new long[low.length];
        Arrays.fill(low, 0, slack, 1);
        Arrays.fill(high, UNKNOWN);
    }

    /** Of a reader who knows that nobody was counted twice. */
    static Attack onAdditive(Integer[][] shown) {
        Attack attack = new Attack(shown);
        attack.addColumns();
        attack.addRows();
        attack.solve();
        attack.narrow();
        return attack;
    }

    /** Of a reader who knows only that any kind is at least each kind, and at most all of them together. */
    static Attack onOverlapping(Integer[][] shown) {
        Attack attack = new Attack(shown);
        attack.addColumns();
        attack.solve();
        attack.addRowBounds();
        attack.narrow();
        return attack;
    }

    long atLeast(int row, int column) {
        return low[row * width + column];
    }

    long atMost(int row, int column) {
        return high[row * width + column];
    }

    private void addColumns() {
        for (int column = 0; column < width; column++) {
            Equation sum = with(Equation.among(low.length), shown.length - 1, column, -1);
            for (int row = 0; row < shown.length - 1; row++) {
                sum = with(sum, row, column, 1);
            }
            equations.add(sum);
        }
    }

    private void addRows() {
        for (int row = 0; row < shown.length; row++) {
            equations.add(row(row));
        }
    }

    private void addRowBounds() {
        for (int row = 0; row < shown.length; row++) {
            equations.add(row(row).with(slack++, -1));
            for (int column = 0; column < width - 1; column++) {
                Equation part = with(Equation.among(low.length), row, column, 1);
                equations.add(with(part, row, width - 1, -1).with(slack++, 1));
            }
        }
    }

    private Equation row(int row) {
        Equation sum = with(Equation.among(low.length), row, width - 1, -1);
        for (int column = 0; column < width - 1; column++) {
            sum = with(sum, row, column, 1);
        }
        return sum;
    }

    private Equation with(Equation equation, int row, int column, int factor) {
        return shown[row][column] == null
                ? equation.with(row * width + column, factor)
                : equation.withKnown(shown[row][column], factor);
    }

    /** Gauss and Jordan. In tables with totals every factor stays 1, 0 or -1, so whole numbers do. */
    private void solve() {
        List<Equation> open = new ArrayList<>(equations);
        List<Equation> solved = new ArrayList<>();
        while (!open.isEmpty()) {
            Equation pivot = open.remove(0);
            int unknown = first(pivot);
            if (unknown >= 0) {
                solved.replaceAll(one -> without(one, pivot, unknown));
                open.replaceAll(one -> without(one, pivot, unknown));
                solved.add(pivot);
            }
        }
        equations.addAll(solved);
    }

    private static int first(Equation equation) {
        for (int at = 0; at < equation.factors().length; at++) {
            if (equation.factors()[at] != 0) {
                return at;
            }
        }
        return -1;
    }

    private static Equation without(Equation one, Equation pivot, int unknown) {
        return one.minus(pivot, one.factors()[unknown] * pivot.factors()[unknown]);
    }

    private void narrow() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Equation equation : equations) {
                moved |= narrow(equation);
            }
        }
    }

    private boolean narrow(Equation equation) {
        boolean moved = false;
        int[] factors = equation.factors();
        for (int at = 0; at < factors.length; at++) {
            if (factors[at] != 0) {
                long least = factors[at] * (equation.sum() - others(equation, at, factors[at] > 0));
                long most = factors[at] * (equation.sum() - others(equation, at, factors[at] < 0));
                moved |= least > low[at] || most < high[at];
                low[at] = Math.max(low[at], least);
                high[at] = Math.min(high[at], most);
            }
        }
        return moved;
    }

    /** The most, or the least, that the other terms can come to. */
    private long others(Equation equation, int but, boolean most) {
        long sum = 0;
        for (int at = 0; at < low.length; at++) {
            int factor = equation.factors()[at];
            if (at != but && factor != 0) {
                sum += factor * (factor > 0 == most ? high[at] : low[at]);
            }
        }
        return sum;
    }
}
