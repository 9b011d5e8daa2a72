package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Secondary suppression: hides others, so that a hidden count can be another by the minimum while everything shown stays
 * true. It takes the {@link Cycle} that takes the fewest people out of sight. This is the hypercube method: Hundepool et
 * al., Statistical Disclosure Control (2012), chapter 4. A cycle has no bridge, so that no chain of sums gives a count of
 * it away. All sheets are of one measure and have one total.
 */
final class Completion {
    private final List<Sheet> sheets;

    Completion(List<Sheet> sheets) {
        this.sheets = sheets;
        sheets.stream().skip(1).forEach(sheet -> sheet.agreeOnTotal(sheets.get(0)));
    }

    /** Begins a round: what was hidden before has been attacked. */
    void begin() {
        sheets.forEach(sheet -> sheet.fresh.clear());
    }

    /** Protects every hidden count, without an attack to say which needs it. */
    void all() {
        int before = -1;
        while (before != hidden()) {
            before = hidden();
            sheets.forEach(sheet -> hidden(sheet).forEach(cell -> {
                if (cycles(sheet, cell).stream()
                        .noneMatch(cycle -> cycle.missing().isEmpty())) {
                    hideCheapest(List.of(sheet), cell);
                }
            }));
        }
    }

    private int hidden() {
        return sheets.stream().mapToInt(sheet -> hidden(sheet).size()).sum();
    }

    private static List<Cell> hidden(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.each((group, kind) -> {
            if (sheet.hidden[group][kind]) {
                cells.add(new Cell(group, kind));
            }
        });
        return cells;
    }

    /** Protects a count that an attack has found, unless what was hidden in the same round may do for it. */
    void protect(Sheet sheet, Cell cell) {
        List<Sheet> where = cell.group() == sheet.last() ? sheets : List.of(sheet);
        if (where.stream().noneMatch(one -> isHelped(one, at(one, sheet, cell)))) {
            hideCheapest(where, cell);
        }
    }

    private static boolean isHelped(Sheet sheet, Cell cell) {
        return cycles(sheet, cell).stream()
                .anyMatch(cycle -> cycle.missing().isEmpty()
                        && cycle.corners().stream().anyMatch(corner -> sheet.fresh.contains(corner.cell())));
    }

    private void hideCheapest(List<Sheet> where, Cell cell) {
        Optional<Cycle> cheapest = where.stream()
                .flatMap(sheet -> cycles(sheet, at(sheet, where.get(0), cell)).stream())
                .filter(cycle -> !cycle.missing().isEmpty())
                .min(Comparator.comparingInt(Cycle::price));
        cheapest.ifPresentOrElse(
                cycle -> cycle.missing().forEach(one -> hide(cycle.sheet(), one)),
                () -> where.forEach(
                        sheet -> hideRow(sheet, at(sheet, where.get(0), cell).group())));
    }

    /** The same place in another sheet: the total is the last row of each. */
    private static Cell at(Sheet sheet, Sheet of, Cell cell) {
        return cell.group() == of.last() ? new Cell(sheet.last(), cell.kind()) : cell;
    }

    private static List<Cycle> cycles(Sheet sheet, Cell cell) {
        List<Cycle> cycles = new ArrayList<>(Cycle.through(sheet, cell, true));
        cycles.addAll(Cycle.through(sheet, cell, false));
        return cycles;
    }

    private void hideRow(Sheet sheet, int group) {
        for (int kind = 0; kind < sheet.coded[group].length; kind++) {
            hide(sheet, new Cell(group, kind));
        }
    }

    void hide(Sheet sheet, Cell cell) {
        if (cell.group() == sheet.last()) {
            sheets.forEach(one -> one.hide(new Cell(one.last(), cell.kind())));
        } else {
            sheet.hide(cell);
        }
    }
}
