package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Hides small counts of people, and enough others that nobody can tell even that a hidden one is small.
 *
 * <p>A table has one row for each group and a last row for their total, one column for each kind and a last column for
 * any kind. Columns add up: a person is in one group. Rows need not, since a person may be counted under several kinds,
 * but a reader may know how many were: so rows are protected as if they did.
 *
 * <p>Rule: a count from 1 to {@code threshold - 1} is hidden; zero says that nothing took place, and is shown. Each
 * hidden count then gets the cheapest {@link Rectangle} of hidden counts along which it could be as large as the
 * threshold while everything shown stays as it is. So there always is a table that agrees with all that is published
 * and in which the count is not small; no equation, bound or chain of them can show otherwise. The corners in the two
 * totals always make such a rectangle. This is the hypercube method: Hundepool et al., Statistical Disclosure Control
 * (2012), chapter 4.
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
        List<Cell> small = table.small();
        small.forEach(table::hide);
        small.forEach(table::protect);
        return table.shown();
    }

    private List<Cell> small() {
        List<Cell> small = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (counts[row][column] > 0 && counts[row][column] < threshold) {
                    small.add(new Cell(row, column));
                }
            }
        }
        return small;
    }

    private void protect(Cell cell) {
        cheapest(cell).corners().forEach(this::hide);
    }

    private Rectangle cheapest(Cell cell) {
        int missing = threshold - counts[cell.row()][cell.column()];
        Rectangle cheapest = null;
        for (Rectangle one : Rectangle.around(cell, counts)) {
            if ((cheapest == null || price(one) < price(cheapest)) && one.carries(missing)) {
                cheapest = one;
            }
        }
        if (cheapest == null) {
            throw new IllegalArgumentException("a total is smaller than a part of it");
        }
        return cheapest;
    }

    private void hide(Cell cell) {
        hidden[cell.row()][cell.column()] = true;
    }

    /** How many people it takes out of sight. */
    private int price(Rectangle rectangle) {
        return rectangle.corners().stream()
                .filter(cell -> !hidden[cell.row()][cell.column()])
                .mapToInt(cell -> counts[cell.row()][cell.column()])
                .sum();
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
