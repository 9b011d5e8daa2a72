package org.waymark.district.disclosure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A table in the making: what each count would be shown as, and which are hidden so far. */
final class Sheet {
    final Table table;
    final Shown[][] coded;
    final int[][] basis;
    final boolean[][] primary;
    final boolean[][] hidden;
    final boolean[][] carried;
    /** Hidden since the last attack. */
    final Set<Cell> fresh = new HashSet<>();

    private final Coding coding;
    private final Carrying carrying;

    Sheet(Table table, Rules rules, Carrying carrying) {
        int groups = table.groups().size();
        int kinds = table.kinds().size();
        this.table = table;
        this.coding = new Coding(rules.minimum());
        this.carrying = carrying;
        this.coded = new Shown[groups][kinds];
        this.basis = new int[groups][kinds];
        this.primary = new boolean[groups][kinds];
        this.hidden = new boolean[groups][kinds];
        this.carried = new boolean[groups][kinds];
        each(this::code);
    }

    /** Something for each place of the table. */
    interface Place {
        void at(int group, int kind);
    }

    void each(Place place) {
        for (int group = 0; group < coded.length; group++) {
            for (int kind = 0; kind < coded[group].length; kind++) {
                place.at(group, kind);
            }
        }
    }

    private void code(int group, int kind) {
        int count = table.counts()[group][kind];
        Carrying.Last last = carrying.last(group, kind);
        carried[group][kind] = last.stands(count, coding.minimum());
        boolean small = !carried[group][kind] && isSmall(group, kind);
        coded[group][kind] = carried[group][kind] ? last.shown() : coding.range(count, table.ceiling(group));
        basis[group][kind] = carried[group][kind] || small ? last.basis() : count;
        primary[group][kind] = small;
        hidden[group][kind] = small;
    }

    /** The count itself, or what is left of it for a teacher who knows their own class. */
    private boolean isSmall(int group, int kind) {
        int count = table.counts()[group][kind];
        int others = count - table.known(group, kind);
        return coding.isTooClose(count, table.ceiling(group)) || others > 0 && others < coding.minimum();
    }

    /** Nobody is shown as nobody: it is known where nothing took place. */
    void hide(Cell cell) {
        if (count(cell) > 0 && !isHidden(cell)) {
            hidden[cell.group()][cell.kind()] = true;
            fresh.add(cell);
        }
    }

    /** The total is one number in all sheets of a measure. */
    void agreeOnTotal(Sheet other) {
        coded[last()] = other.coded[other.last()];
        basis[last()] = other.basis[other.last()];
        primary[last()] = other.primary[other.last()];
        carried[last()] = other.carried[other.last()];
        hidden[last()] = other.hidden[other.last()].clone();
    }

    int last() {
        return coded.length - 1;
    }

    int count(Cell cell) {
        return table.counts()[cell.group()][cell.kind()];
    }

    boolean isHidden(Cell cell) {
        return hidden[cell.group()][cell.kind()];
    }

    /** Whether the count could be more, or less, by the minimum if it were hidden. */
    boolean couldMove(Cell cell, boolean gains) {
        int count = count(cell);
        int ceiling = table.ceiling(cell.group());
        int known = Math.max(1, table.known(cell.group(), cell.kind()));
        int room = gains ? (ceiling < 0 ? coding.minimum() : ceiling - count) : count - known;
        return count > 0 && room >= coding.minimum();
    }

    /** Whether it can be more, or less, by the minimum as things stand. */
    boolean hasRoom(Cell cell, boolean gains) {
        Shown range = coded[cell.group()][cell.kind()];
        int older = carried[cell.group()][cell.kind()] ? coding.minimum() - 1 : 0;
        int room = gains ? range.high() + older - count(cell) : count(cell) - range.low();
        return isHidden(cell) || room >= coding.minimum();
    }

    /** Whether a kind can change and its row's other counts need not: any kind is at least each, and at most their sum. */
    boolean isFree(Cell cell, boolean gains) {
        int[] row = table.counts()[cell.group()];
        int any = row.length - 1;
        if (table.exclusive()) {
            return any == 0;
        }
        int sum = Arrays.stream(row).sum() - row[any];
        int most = Arrays.stream(row).limit(any).max().orElse(0);
        int ofKind = gains ? row[any] - row[cell.kind()] : sum - row[any];
        int ofAny = gains ? sum - row[any] : row[any] - most;
        return (cell.kind() == any ? ofAny : ofKind) >= coding.minimum();
    }

    PublishedTable published() {
        Shown[][] shown = new Shown[coded.length][coded[0].length];
        int[][] taken = new int[coded.length][coded[0].length];
        each((group, kind) -> {
            boolean out = hidden[group][kind];
            shown[group][kind] = out ? Shown.HIDDEN : coded[group][kind];
            taken[group][kind] = out ? carrying.last(group, kind).basis() : basis[group][kind];
        });
        return new PublishedTable(table, shown, taken);
    }

    Costs costs() {
        int[] costs = new int[4];
        each((group, kind) -> {
            costs[0] += primary[group][kind] ? 1 : 0;
            costs[1] += hidden[group][kind] && !primary[group][kind] ? 1 : 0;
            costs[2] += hidden[group][kind] ? 0 : 1;
            costs[3] += carried[group][kind] && !hidden[group][kind] ? 1 : 0;
        });
        return new Costs(costs[0], costs[1], costs[2], costs[3]);
    }
}
