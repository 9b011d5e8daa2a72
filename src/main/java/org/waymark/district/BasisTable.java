package org.waymark.district;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.waymark.district.disclosure.PublishedShares;
import org.waymark.district.disclosure.PublishedTable;
import org.waymark.district.disclosure.Share;
import org.waymark.district.disclosure.Shares;
import org.waymark.district.disclosure.Shown;
import org.waymark.district.disclosure.Table;

/** A table of an edition between its stored cells, line by line, and the engine. */
record BasisTable(String measure, List<BasisCell> cells) {
    /** What shares have instead of kinds. */
    private static final String PEOPLE = "n";

    static List<BasisCell> cells(PublishedTable published) {
        Table table = published.table();
        List<BasisCell> cells = new ArrayList<>();
        for (int line = 0; line < table.groups().size(); line++) {
            for (int column = 0; column < table.kinds().size(); column++) {
                cells.add(new BasisCell(
                        table.by(),
                        table.groups().get(line),
                        table.kinds().get(column),
                        line,
                        column,
                        table.counts()[line][column],
                        table.largest() == null ? 0 : table.largest()[line][column],
                        table.ceilings() == null ? Table.UNKNOWN : table.ceilings()[line],
                        published.basis()[line][column],
                        null,
                        0,
                        0,
                        published.shown()[line][column],
                        null));
            }
        }
        return cells;
    }

    static List<BasisCell> cells(PublishedShares published) {
        Shares shares = published.shares();
        return IntStream.range(0, shares.groups().size())
                .mapToObj(line -> new BasisCell(
                        shares.by(),
                        shares.groups().get(line),
                        PEOPLE,
                        line,
                        0,
                        shares.n()[line],
                        shares.largest() == null ? 0 : shares.largest()[line],
                        shares.ceilings() == null ? Table.UNKNOWN : shares.ceilings()[line],
                        published.basis()[line],
                        shares.yes()[line],
                        published.shareOf()[line],
                        published.shareYes()[line],
                        null,
                        published.shown()[line]))
                .toList();
    }

    boolean isOfShares() {
        return cells.get(0).yes() != null;
    }

    PublishedTable table() {
        Table table = new Table(
                measure,
                cells.get(0).grouping(),
                groups(),
                cells.subList(0, columns()).stream().map(BasisCell::kind).toList(),
                false,
                grid(BasisCell::n),
                grid(BasisCell::largest),
                firsts(BasisCell::ceiling));
        Shown[][] shown = new Shown[lines()][columns()];
        cells.forEach(cell -> shown[cell.line()][cell.column()] = cell.shown());
        return new PublishedTable(table, shown, grid(BasisCell::basis));
    }

    PublishedShares shares() {
        Shares shares = new Shares(
                measure,
                cells.get(0).grouping(),
                groups(),
                firsts(BasisCell::n),
                cells.stream().mapToDouble(BasisCell::yes).toArray(),
                firsts(BasisCell::largest),
                firsts(BasisCell::ceiling));
        return new PublishedShares(
                shares,
                cells.stream().map(BasisCell::share).toArray(Share[]::new),
                firsts(BasisCell::basis),
                firsts(BasisCell::shareOf),
                cells.stream().mapToDouble(BasisCell::shareYes).toArray());
    }

    private List<String> groups() {
        return cells.stream()
                .filter(cell -> cell.column() == 0)
                .map(BasisCell::place)
                .toList();
    }

    private int lines() {
        return cells.get(cells.size() - 1).line() + 1;
    }

    private int columns() {
        return cells.get(cells.size() - 1).column() + 1;
    }

    private int[][] grid(ToIntFunction<BasisCell> what) {
        int[][] grid = new int[lines()][columns()];
        cells.forEach(cell -> grid[cell.line()][cell.column()] = what.applyAsInt(cell));
        return grid;
    }

    private int[] firsts(ToIntFunction<BasisCell> what) {
        return cells.stream().filter(cell -> cell.column() == 0).mapToInt(what).toArray();
    }
}
