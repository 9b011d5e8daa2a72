package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts along which people can be moved while every sum stays true: mostly the four at the crossings of two rows and two
 * columns, and two of a column where kinds do not add up. What one corner gains its neighbour in the same line loses, or
 * gains as well if it is the total.
 */
record Cycle(Sheet sheet, List<Corner> corners) {

    /** Gains, or else loses. */
    record Corner(Cell cell, boolean gains) {}

    /** All that begin at this cell. */
    static List<Cycle> through(Sheet sheet, Cell cell, boolean gains) {
        List<Cycle> cycles = new ArrayList<>();
        for (int group = 0; group < sheet.coded.length; group++) {
            if (group != cell.group()) {
                through(sheet, cell, gains, group, cycles);
            }
        }
        return cycles;
    }

    private static void through(Sheet sheet, Cell cell, boolean gains, int group, List<Cycle> cycles) {
        int any = sheet.coded[0].length - 1;
        boolean opposite = gains == (group == sheet.last() || cell.group() == sheet.last());
        if (any == 0 || sheet.isFree(cell, gains) && sheet.isFree(new Cell(group, cell.kind()), opposite)) {
            add(cycles, sheet, List.of(new Corner(cell, gains), new Corner(new Cell(group, cell.kind()), opposite)));
        }
        for (int kind = 0; kind <= any; kind++) {
            boolean total = kind == any || cell.kind() == any;
            if (kind != cell.kind() && (sheet.table.exclusive() || total)) {
                add(cycles, sheet, corners(cell, gains, new Cell(group, kind), opposite, total));
            }
        }
    }

    private static List<Corner> corners(Cell cell, boolean gains, Cell across, boolean opposite, boolean total) {
        return List.of(
                new Corner(cell, gains),
                new Corner(new Cell(cell.group(), across.kind()), gains == total),
                new Corner(new Cell(across.group(), cell.kind()), opposite),
                new Corner(across, opposite == total));
    }

    /** It is known where nobody is; and nobody can be fewer than nobody. */
    private static void add(List<Cycle> cycles, Sheet sheet, List<Corner> corners) {
        if (corners.stream().allMatch(corner -> sheet.couldMove(corner.cell(), corner.gains()))) {
            cycles.add(new Cycle(sheet, corners));
        }
    }

    /** What has to be hidden for it: what is shown and has no room within its range. */
    List<Cell> missing() {
        return corners.stream()
                .filter(corner -> !sheet.hasRoom(corner.cell(), corner.gains()))
                .map(Corner::cell)
                .toList();
    }

    /** How many people it takes out of sight. */
    int price() {
        return missing().stream().mapToInt(sheet::count).sum();
    }
}
