package org.waymark.district.disclosure;

import java.util.List;

/**
 * Of how many people of each group something is true; the last group is the total of the others. Shares of one measure
 * have the same last group.
 *
 * @param n how many people were asked
 * @param yes of how many it is true; a mean score is the sum of the scores, each from 0 to 1
 * @param largest how many of n are in a single class; null where no class is known
 * @param ceilings public enrollment, as in {@link Table}
 */
public record Shares(
        String measure, String by, List<String> groups, int[] n, double[] yes, int[] largest, int[] ceilings) {
    /** Sums of scores come from the database in another order than they are added here. */
    static final double NEARLY = 1e-6;

    public Shares {
        int last = groups.size() - 1;
        Sums.require(last >= 0 && n.length == last + 1 && yes.length == last + 1, "not a share for each group");
        double sum = 0;
        int people = 0;
        for (int group = 0; group <= last; group++) {
            Sums.require(yes[group] >= -NEARLY && yes[group] <= n[group] + NEARLY, "more than all, or fewer than none");
            sum += group < last ? yes[group] : 0;
            people += group < last ? n[group] : 0;
        }
        Sums.require(last == 0 || people == n[last], "groups do not add up");
        Sums.require(
                last == 0 || Math.abs(sum - yes[last]) < NEARLY * (1 + sum), "those of whom it is true do not add up");
    }

    /** The people alone, as a table of one kind. */
    Table people() {
        return new Table(measure, by, groups, List.of("n"), true, upright(n), upright(largest), ceilings);
    }

    Shares with(int[] people, double[] of) {
        return new Shares(measure, by, groups, people, of, largest, ceilings);
    }

    private static int[][] upright(int[] column) {
        return column == null
                ? null
                : java.util.Arrays.stream(column)
                        .mapToObj(one -> new int[] {one})
                        .toArray(int[][]::new);
    }
}
