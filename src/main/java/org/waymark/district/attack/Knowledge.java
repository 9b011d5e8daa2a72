package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.waymark.district.disclosure.Share;
import org.waymark.district.disclosure.Shown;

/**
 * Everything that is known of one measure in one school year, as linear constraints on the counts of each time, row and
 * kind: bounds, inequalities in a row, groups that add up to the total in row 0, links in time. The true counts are there
 * too: they satisfy everything, which is checked, so that one other solution is a proof.
 */
final class Knowledge {
    static final double NEARLY = 1e-6;

    final int times;
    final int kinds;
    final List<String> names;
    final List<String> columns;
    /** Which rows add up to row 0, for each way to group. */
    final List<int[]> groupings;
    /** Which way to group a row belongs to; -1 for the total. */
    final int[] grouping;

    final double[][][] truth;
    final double[][][] lower;
    final double[][][] upper;
    /**
     * How wide the interval of a count must be that is not shown, or how many more an outcome must leave possible; 0 where
     * there is nothing to protect.
     */
    final double[][][] wanted;

    /** Where less was wanted, since as much is known without any release. */
    final boolean[][][] forgiven;

    final List<Inequality>[][] inequalities;
    final List<Link>[][] links;
    /** What is shown; null where a row or kind was not there yet. */
    final Shown[][][] shown;
    /** Public enrollment. */
    final double[][][] ceiling;

    /** What is known of a count from one's own class. */
    final double[][][] floor;
    /** Between what a count is known to be without any release. */
    final double[][][] least;

    final double[][][] most;

    final Share[][] share;
    /** Whether kinds add up to the last one. */
    final boolean exclusive;
    /** Whether it is yes, no, and both. */
    final boolean shares;

    @SuppressWarnings("unchecked")
    Knowledge(
            int times,
            List<String> names,
            List<int[]> groupings,
            List<String> columns,
            boolean exclusive,
            boolean shares) {
        int rows = names.size();
        this.times = times;
        this.columns = columns;
        this.kinds = columns.size();
        this.names = names;
        this.groupings = groupings;
        this.exclusive = exclusive;
        this.shares = shares;
        this.grouping = groupingOf(rows, groupings);
        this.truth = new double[times][rows][kinds];
        this.lower = new double[times][rows][kinds];
        this.upper = new double[times][rows][kinds];
        this.wanted = new double[times][rows][kinds];
        this.shown = new Shown[times][rows][kinds];
        this.ceiling = new double[times][rows][kinds];
        this.least = new double[times][rows][kinds];
        this.most = new double[times][rows][kinds];
        this.floor = new double[times][rows][kinds];
        this.share = new Share[times][rows];
        this.forgiven = new boolean[times][rows][kinds];
        this.inequalities = new List[times][rows];
        this.links = new List[rows][kinds];
        Arrays.stream(inequalities).forEach(all -> Arrays.setAll(all, row -> new ArrayList<>()));
        Arrays.stream(links).forEach(all -> Arrays.setAll(all, kind -> new ArrayList<>()));
    }

    private static int[] groupingOf(int rows, List<int[]> groupings) {
        int[] of = new int[rows];
        Arrays.fill(of, -1);
        for (int at = 0; at < groupings.size(); at++) {
            for (int row : groupings.get(at)) {
                of[row] = at;
            }
        }
        return of;
    }

    /**
     * Leaves out what is shown already by an attack of somebody who knows more. They know some counts so closely without
     * any release that less was wanted of them: those are left.
     */
    void want(Knowledge stronger) {
        for (int time = 0; time < times; time++) {
            for (int row = 0; row < rows(); row++) {
                for (int kind = 0; kind < kinds; kind++) {
                    wanted[time][row][kind] = stronger.forgiven[time][row][kind] ? wanted[time][row][kind] : 0;
                }
            }
        }
    }

    /** What would be known if no count had been released: enrollment, one's own class, and where nothing took place. */
    Knowledge before() {
        Knowledge before = new Knowledge(times, names, groupings, columns, exclusive, shares);
        for (int time = 0; time < times; time++) {
            for (int row = 0; row < rows(); row++) {
                before.truth[time][row] = truth[time][row];
                before.lower[time][row] = floor[time][row];
                before.upper[time][row] = beforeUpper(time, row);
                inequalities[time][row].stream()
                        .filter(one -> !one.told())
                        .forEach(before.inequalities[time][row]::add);
            }
        }
        for (int row = 0; row < rows(); row++) {
            for (int kind = 0; kind < kinds; kind++) {
                links[row][kind].stream().filter(link -> link.more() == 0).forEach(before.links[row][kind]::add);
            }
        }
        return before;
    }

    private double[] beforeUpper(int time, int row) {
        double[] upper = ceiling[time][row].clone();
        Arrays.setAll(
                upper, kind -> shown[time][row][kind] == null || shown[time][row][kind].isZero() ? 0 : upper[kind]);
        return upper;
    }

    /** Of how many something is true, or not: it need not be unknown, but must leave room for others. */
    boolean isOutcome(int kind) {
        return shares && kind < kinds - 1;
    }

    int rows() {
        return names.size();
    }

    /** Runs of times in which a count is to be protected. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int kind = 0; kind < kinds; kind++) {
                targets.addAll(runs(row, kind));
            }
        }
        return targets;
    }

    private List<Target> runs(int row, int kind) {
        List<Target> runs = new ArrayList<>();
        int first = -1;
        for (int time = 0; time <= times; time++) {
            boolean hidden = time < times && wanted[time][row][kind] > 0;
            if (!hidden && first >= 0) {
                runs.add(new Target(row, kind, first, time - 1));
            }
            first = hidden ? (first < 0 ? time : first) : -1;
        }
        return runs.isEmpty() ? Collections.emptyList() : runs;
    }
}
