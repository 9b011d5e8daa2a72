package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables of one measure whose totals are the same. They differ by a few when somebody was deleted and somebody else was
 * added: then the lower ones get as many more, in the group that has the most.
 */
final class Agreeing {
    private static final int ROUNDS = 20;

    private Agreeing() {}

    static List<Table> on(List<Table> tables) {
        List<Table> agreeing = new ArrayList<>(tables);
        for (int round = 0; round < ROUNDS && !agree(agreeing); round++) {
            int[] most = most(agreeing);
            agreeing.replaceAll(table -> raised(table, most));
        }
        Sums.require(agree(agreeing), "tables of one measure have other totals");
        return agreeing;
    }

    private static boolean agree(List<Table> tables) {
        return tables.stream().allMatch(table -> Arrays.equals(total(table), total(tables.get(0))));
    }

    private static int[] total(Table table) {
        return table.counts()[table.groups().size() - 1];
    }

    private static int[] most(List<Table> tables) {
        int[] most = total(tables.get(0)).clone();
        for (Table table : tables) {
            Sums.require(total(table).length == most.length, "tables of one measure have other kinds");
            Arrays.setAll(most, kind -> Math.max(most[kind], total(table)[kind]));
        }
        return most;
    }

    private static Table raised(Table table, int[] most) {
        if (table.groups().size() == 1 || Arrays.equals(total(table), most)) {
            return table;
        }
        int[][] counts = Arrays.stream(table.counts()).map(int[]::clone).toArray(int[][]::new);
        int[] row = counts[fullest(counts)];
        Arrays.setAll(row, kind -> row[kind] + most[kind] - total(table)[kind]);
        fit(row, table.exclusive());
        Sums.total(counts, table.exclusive());
        return table.with(counts);
    }

    private static int fullest(int[][] counts) {
        int any = counts[0].length - 1;
        int fullest = 0;
        for (int group = 1; group < counts.length - 1; group++) {
            fullest = counts[group][any] > counts[fullest][any] ? group : fullest;
        }
        return fullest;
    }

    /** Any kind is at least each kind, and at most all of them together. */
    private static void fit(int[] row, boolean exclusive) {
        int any = row.length - 1;
        if (!exclusive && any > 0) {
            row[any] = Math.max(row[any], Arrays.stream(row).max().orElse(0));
            int missing = row[any] - (Arrays.stream(row).sum() - row[any]);
            row[0] += Math.max(0, missing);
        }
    }
}
