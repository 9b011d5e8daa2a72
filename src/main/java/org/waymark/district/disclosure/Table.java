package org.waymark.district.disclosure;

import java.util.List;

/**
 * Counts of people. One row for each group and a last row for their total; one column for each kind and a last column
 * for any kind. A person is in one group, so columns add up. Tables of one measure have the same last row and kinds.
 *
 * @param by which groups they are, such as {@code school} or {@code band}
 * @param exclusive whether a person is of one kind only, so that rows add up too
 * @param largest how many of each count are in a single class; null where no class is known
 * @param ceilings how many people each group has by public enrollment, negative where that is not public; null if none is
 */
public record Table(
        String measure,
        String by,
        List<String> groups,
        List<String> kinds,
        boolean exclusive,
        int[][] counts,
        int[][] largest,
        int[] ceilings) {
    /** Of a group whose enrollment is not public. */
    public static final int UNKNOWN = -1;

    public Table {
        Sums.check(groups.size(), kinds.size(), exclusive, counts);
    }

    /** What a teacher knows to be in the count, from their own class. */
    public int known(int group, int kind) {
        return largest == null ? 0 : Math.min(largest[group][kind], counts[group][kind]);
    }

    /** Enrollment; {@link #UNKNOWN} also when more people are counted than were enrolled. */
    public int ceiling(int group) {
        int any = counts[group][kinds.size() - 1];
        return ceilings == null || ceilings[group] < any ? UNKNOWN : ceilings[group];
    }

    Table with(int[][] other) {
        return new Table(measure, by, groups, kinds, exclusive, other, largest, ceilings);
    }
}
