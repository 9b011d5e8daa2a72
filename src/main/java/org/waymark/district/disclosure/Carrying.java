package org.waymark.district.disclosure;

import java.util.List;

/** What was shown last of each place of a table, within the year. A range stands until enough of its members changed. */
final class Carrying {
    private static final Last NOTHING = new Last(Shown.HIDDEN, -1);

    private final Last[][] last;

    /** What was shown last of a count, and the count it was taken from. */
    record Last(Shown shown, int basis) {
        /** Zero says that nothing took place, and so never stands for somebody. */
        boolean stands(int count, int minimum) {
            return basis > 0 && count - basis < minimum;
        }
    }

    private Carrying(int groups, int kinds) {
        last = new Last[groups][kinds];
    }

    static Carrying of(Table table, List<PublishedTable> earlier) {
        Carrying carrying = new Carrying(table.groups().size(), table.kinds().size());
        for (PublishedTable one : earlier) {
            if (one.table().by().equals(table.by())) {
                carrying.take(table, one);
            }
        }
        return carrying;
    }

    private void take(Table table, PublishedTable one) {
        for (int group = 0; group < one.shown().length; group++) {
            for (int kind = 0; kind < one.shown()[group].length; kind++) {
                take(table, one, group, kind);
            }
        }
    }

    /** Places keep their order within a year; new ones come before the total. */
    private void take(Table table, PublishedTable one, int group, int kind) {
        if (!one.shown()[group][kind].isHidden()) {
            int row = place(table.groups(), one.table().groups(), group);
            int column = place(table.kinds(), one.table().kinds(), kind);
            last[row][column] = new Last(one.shown()[group][kind], one.basis()[group][kind]);
        }
    }

    private static int place(List<String> now, List<String> then, int at) {
        boolean total = at == then.size() - 1;
        return total ? now.size() - 1 : now.get(at).equals(then.get(at)) ? at : now.indexOf(then.get(at));
    }

    Last last(int group, int kind) {
        return last[group][kind] == null ? NOTHING : last[group][kind];
    }
}
