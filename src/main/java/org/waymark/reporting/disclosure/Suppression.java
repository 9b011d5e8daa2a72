package org.waymark.reporting.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Hides small counts of people, and enough others that no hidden one can be worked out from what is left.
 *
 * <p>A table has one row for each group and a last row for their total, one column for each kind and a last column for
 * any kind. Columns add up: a person is in one group. Rows do not, since a person may be counted under several kinds, but
 * they are treated as if they did: a reader may know that nobody was counted twice.
 *
 * <p>Rule: a count from 1 to {@code threshold - 1} is hidden (primary suppression; zero says that nothing took place,
 * and is shown). Then, until nothing changes, every row and column that has hidden counts must have at least two of
 * them, together no fewer than the threshold; otherwise its smallest shown count is hidden too (complementary
 * suppression). See Hundepool et al., Statistical Disclosure Control (2012), chapter 4.
 */
public final class Suppression {
    private final int[][] counts;
    private final boolean[][] hidden;
    private final int threshold;

    private Suppression(int[][] counts, int threshold) {
        this.counts = counts;
        this.threshold = threshold;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /** The table with hidden cells as null. Rows first; the last row and column are totals. */
    public static Integer[][] publish(int[][] counts, int threshold) {
        if (counts.length == 0) {
            return new Integer[0][];
        }
        Suppression table = new Suppression(counts, threshold);
        table.hideSmall();
        while (table.protectRows() | table.protectColumns()) {
            // each pass hides at least one more count, so this ends
        }
        return table.shown();
    }

    private void hideSmall() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = counts[row][column] > 0 && counts[row][column] < threshold;
            }
        }
    }

    private boolean protectRows() {
        boolean changed = false;
        for (int row = 0; row < counts.length; row++) {
            int at = row;
            changed |= protect(IntStream.range(0, counts[row].length).mapToObj(column -> new int[] {at, column}).toArray(int[][]::new));
        }
        return changed;
    }

    private boolean protectColumns() {
        boolean changed = false;
        for (int column = 0; column < counts[0].length; column++) {
            int at = column;
            changed |= protect(IntStream.range(0, counts.length).mapToObj(row -> new int[] {row, at}).toArray(int[][]::new));
        }
        return changed;
    }

    /** Hides one more cell of a line when its hidden cells give each other away. */
    private boolean protect(int[][] line) {
        int[][] secret = Arrays.stream(line).filter(cell -> hidden[cell[0]][cell[1]]).toArray(int[][]::new);
        int sum = Arrays.stream(secret).mapToInt(cell -> counts[cell[0]][cell[1]]).sum();
        if (secret.length == 0 || secret.length > 1 && sum >= threshold) {
            return false;
        }
        int[] next = Arrays.stream(line)
                .filter(cell -> !hidden[cell[0]][cell[1]] && counts[cell[0]][cell[1]] > 0)
                .min((a, b) -> Integer.compare(counts[a[0]][a[1]], counts[b[0]][b[1]]))
                .orElse(null);
        if (next == null) {
            return false; // all that is left are zeros; nothing shown tells of this line
        }
        hidden[next[0]][next[1]] = true;
        return true;
    }

    private Integer[][] shown() {
        Integer[][] shown = new Integer[counts.length][counts[0].length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                shown[row][column] = hidden[row][column] ? null : Integer.valueOf(counts[row][column]);
            }
        }
        return shown;
    }
}
