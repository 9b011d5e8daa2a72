package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts that never fall within a year. Whoever was deleted since the last release stays counted, nameless, until the
 * year ends; a group or kind that was there stays. What is published is always true of these counts.
 */
final class Standing {
    private final Table now;
    private final Table before;
    private final List<String> groups;
    private final List<String> kinds;

    private Standing(Table now, Table before) {
        this.now = now;
        this.before = before;
        this.groups = union(before.groups(), now.groups());
        this.kinds = union(before.kinds(), now.kinds());
    }

    static List<Table> since(Optional<Edition> last, List<Table> tables) {
        if (last.isEmpty()) {
            return Agreeing.on(tables);
        }
        List<Table> standing = new ArrayList<>();
        for (Table table : tables) {
            standing.add(last.get().tables().stream()
                    .map(PublishedTable::table)
                    .filter(one -> one.by().equals(table.by()))
                    .findFirst()
                    .map(before -> new Standing(table, before).table())
                    .orElse(table));
        }
        return Agreeing.on(standing);
    }

    /** The last name is the total's, of both. */
    private static List<String> union(List<String> before, List<String> now) {
        Set<String> names = new LinkedHashSet<>(before.subList(0, before.size() - 1));
        names.addAll(now.subList(0, now.size() - 1));
        List<String> union = new ArrayList<>(names);
        union.add(now.get(now.size() - 1));
        return union;
    }

    private Table table() {
        int[][] counts = greater(now.counts(), before.counts());
        Sums.total(counts, now.exclusive());
        return new Table(
                now.measure(),
                now.by(),
                groups,
                kinds,
                now.exclusive(),
                counts,
                now.largest() == null ? null : greater(now.largest(), before.largest()),
                ceilings());
    }

    private int[][] greater(int[][] one, int[][] other) {
        int[] nowGroup = places(groups, now.groups());
        int[] nowKind = places(kinds, now.kinds());
        int[] oldGroup = places(groups, before.groups());
        int[] oldKind = places(kinds, before.kinds());
        int[][] greater = new int[groups.size()][kinds.size()];
        for (int group = 0; group < greater.length; group++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                greater[group][kind] =
                        Math.max(at(one, nowGroup[group], nowKind[kind]), at(other, oldGroup[group], oldKind[kind]));
            }
        }
        return greater;
    }

    private static int at(int[][] counts, int group, int kind) {
        return counts == null || group < 0 || kind < 0 ? 0 : counts[group][kind];
    }

    /** Where each name is among the others; the last is always the last. */
    private static int[] places(List<String> names, List<String> others) {
        int[] places = names.stream().mapToInt(others::indexOf).toArray();
        places[names.size() - 1] = others.size() - 1;
        return places;
    }

    private int[] ceilings() {
        if (now.ceilings() == null) {
            return null;
        }
        int[] places = places(groups, now.groups());
        int[] ceilings = new int[groups.size()];
        for (int group = 0; group < ceilings.length; group++) {
            ceilings[group] = places[group] < 0 ? Table.UNKNOWN : now.ceilings()[places[group]];
        }
        return ceilings;
    }
}
