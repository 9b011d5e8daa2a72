package org.waymark.district.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Editions with exact counts, and less protection than there should be: an attack must find what they give away. */
public final class Unprotected {
    private Unprotected() {}

    /** Hides what is small and nothing else. */
    public static PublishedTable naive(Table table, int minimum) {
        return published(table, small(table, minimum));
    }

    /** And then the smallest others, until no line has a single hidden count. */
    public static PublishedTable twoInEachLine(Table table, int minimum) {
        boolean[][] hidden = small(table, minimum);
        boolean more = true;
        while (more) {
            more = false;
            for (int group = 0; group < hidden.length; group++) {
                int row = group;
                more |= second(
                        table,
                        hidden,
                        kinds(table).mapToObj(kind -> new Cell(row, kind)).toList());
            }
            for (int kind = 0; kind < hidden[0].length; kind++) {
                int column = kind;
                more |= second(
                        table,
                        hidden,
                        groups(table).mapToObj(group -> new Cell(group, column)).toList());
            }
        }
        return published(table, hidden);
    }

    /** And then the cheapest cycles, in each week by itself. */
    public static Edition completed(List<Table> tables, Rules rules) {
        List<Sheet> sheets = tables.stream()
                .map(table -> new Sheet(table, rules, Carrying.of(table, List.of())))
                .toList();
        sheets.forEach(sheet -> sheet.each((group, kind) -> {
            int count = sheet.count(new Cell(group, kind));
            sheet.coded[group][kind] = new Shown(count, count);
        }));
        new Completion(sheets).all();
        return new Edition(rules, sheets.stream().map(Sheet::published).toList(), List.of());
    }

    private static IntStream groups(Table table) {
        return IntStream.range(0, table.groups().size());
    }

    private static IntStream kinds(Table table) {
        return IntStream.range(0, table.kinds().size());
    }

    private static boolean[][] small(Table table, int minimum) {
        boolean[][] small = new boolean[table.groups().size()][table.kinds().size()];
        groups(table)
                .forEach(group -> kinds(table).forEach(kind -> {
                    int count = table.counts()[group][kind];
                    small[group][kind] = count > 0 && count < minimum;
                }));
        return small;
    }

    private static boolean second(Table table, boolean[][] hidden, List<Cell> line) {
        boolean single =
                line.stream().filter(cell -> hidden[cell.group()][cell.kind()]).count() == 1;
        List<Cell> others = line.stream()
                .filter(cell -> !hidden[cell.group()][cell.kind()] && table.counts()[cell.group()][cell.kind()] > 0)
                .sorted(Comparator.comparingInt(cell -> table.counts()[cell.group()][cell.kind()]))
                .toList();
        if (single && !others.isEmpty()) {
            hidden[others.get(0).group()][others.get(0).kind()] = true;
        }
        return single && !others.isEmpty();
    }

    private static PublishedTable published(Table table, boolean[][] hidden) {
        Shown[][] shown = new Shown[hidden.length][hidden[0].length];
        groups(table)
                .forEach(group -> kinds(table).forEach(kind -> {
                    int count = table.counts()[group][kind];
                    shown[group][kind] = hidden[group][kind] ? Shown.HIDDEN : new Shown(count, count);
                }));
        int[][] basis = Arrays.stream(table.counts()).map(int[]::clone).toArray(int[][]::new);
        return new PublishedTable(table, shown, basis);
    }
}
