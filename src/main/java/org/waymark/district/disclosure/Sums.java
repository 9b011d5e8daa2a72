package org.waymark.district.disclosure;

import java.util.Arrays;

/** Whether something is a table: the right size, nobody missing in a sum. */
final class Sums {
    private Sums() {}

    static void check(int groups, int kinds, boolean exclusive, int[][] counts) {
        require(groups > 0 && kinds > 0 && counts.length == groups, "not a row for each group");
        for (int[] row : counts) {
            require(row.length == kinds, "not a count for each kind");
            require(Arrays.stream(row).allMatch(count -> count >= 0), "fewer than nobody");
            require(kinds == 1 || rowFits(row, exclusive), "any kind is not what its kinds come to");
        }
        for (int kind = 0; kind < kinds; kind++) {
            require(groups == 1 || column(counts, kind) == counts[groups - 1][kind], "groups do not add up");
        }
    }

    private static boolean rowFits(int[] row, boolean exclusive) {
        int any = row[row.length - 1];
        int sum = Arrays.stream(row).sum() - any;
        int most = Arrays.stream(row).limit(row.length - 1).max().orElse(0);
        return exclusive ? any == sum : most <= any && any <= sum;
    }

    /** Fills in the last row, and the last column where rows add up. */
    static void total(int[][] counts, boolean exclusive) {
        int any = counts[0].length - 1;
        for (int[] row : counts) {
            row[any] = exclusive && any > 0 ? Arrays.stream(row).limit(any).sum() : row[any];
        }
        if (counts.length > 1) {
            Arrays.setAll(counts[counts.length - 1], kind -> column(counts, kind));
        }
    }

    static int column(int[][] counts, int kind) {
        return Arrays.stream(counts)
                .limit(counts.length - 1)
                .mapToInt(row -> row[kind])
                .sum();
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
