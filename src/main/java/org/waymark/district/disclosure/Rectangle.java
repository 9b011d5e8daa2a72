package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Four counts at the crossings of two rows and two columns. Some people can be shifted around it, and every sum in the
 * table stays true: what one corner gains its neighbour in the same line loses, or gains as well if it is the total.
 */
record Rectangle(Cell cell, Cell opposite, int[][] counts) {

    /** Every rectangle with this corner whose corners all hold somebody: it is known where nobody is. */
    static List<Rectangle> around(Cell cell, int[][] counts) {
        List<Rectangle> rectangles = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                Rectangle one = new Rectangle(cell, new Cell(row, column), counts);
                if (row != cell.row() && column != cell.column() && one.isInhabited()) {
                    rectangles.add(one);
                }
            }
        }
        return rectangles;
    }

    List<Cell> corners() {
        return List.of(
                cell, new Cell(cell.row(), opposite.column()), new Cell(opposite.row(), cell.column()), opposite);
    }

    private boolean isInhabited() {
        return corners().stream().allMatch(corner -> count(corner) > 0);
    }

    /** Whether the first corner could hold so many more people, and the table still be one that can be. */
    boolean carries(int more) {
        return corners().stream().allMatch(corner -> shifted(corner, more) > 0)
                && fitsItsRow(cell.row(), more)
                && fitsItsRow(opposite.row(), more);
    }

    /** Nobody is counted under a kind and not under any kind. Columns fit of themselves, since they add up. */
    private boolean fitsItsRow(int row, int more) {
        int total = shifted(new Cell(row, lastColumn()), more);
        for (int column = 0; column < lastColumn(); column++) {
            if (shifted(new Cell(row, column), more) > total) {
                return false;
            }
        }
        return true;
    }

    private int shifted(Cell at, int more) {
        return corners().contains(at) ? count(at) + more * sign(at) * sign(cell) : count(at);
    }

    /** Neighbours change against each other, and a total against its parts once more. */
    private int sign(Cell corner) {
        boolean neighbour = (corner.row() == cell.row()) != (corner.column() == cell.column());
        boolean oneTotal = (corner.row() == lastRow()) != (corner.column() == lastColumn());
        return neighbour == oneTotal ? 1 : -1;
    }

    private int count(Cell at) {
        return counts[at.row()][at.column()];
    }

    private int lastRow() {
        return counts.length - 1;
    }

    private int lastColumn() {
        return counts[0].length - 1;
    }
}
