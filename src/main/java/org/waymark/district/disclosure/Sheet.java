package org.waymark.district.disclosure;

/** A table in the making: what each count would be shown as, and which are hidden so far. */
final class Sheet {
    final Table table;
    final Shown[][] coded;
    final int[][] basis;
    final boolean[][] primary;
    final boolean[][] hidden;
    final boolean[][] carried;
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

    void hide(int group, int kind) {
        hidden[group][kind] |= table.counts()[group][kind] > 0;
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
