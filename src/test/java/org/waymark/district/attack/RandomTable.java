package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.district.disclosure.Table;

/** Four to eight schools by three to five bands, as the tables were on which usual rules were measured. */
final class RandomTable {
    private RandomTable() {}

    static Table of(long seed) {
        Random chance = new Random(seed);
        int[][] counts = new int[5 + chance.nextInt(5)][4 + chance.nextInt(3)];
        for (int group = 0; group < counts.length - 1; group++) {
            for (int kind = 0; kind < counts[group].length - 1; kind++) {
                add(counts, group, kind, size(chance));
            }
        }
        return new Table(
                "table",
                "school",
                names("school", counts.length),
                names("band", counts[0].length),
                true,
                counts,
                null,
                null);
    }

    private static void add(int[][] counts, int group, int kind, int people) {
        int total = counts.length - 1;
        int any = counts[0].length - 1;
        counts[group][kind] += people;
        counts[group][any] += people;
        counts[total][kind] += people;
        counts[total][any] += people;
    }

    /** Often nobody, often few, mostly some. */
    private static int size(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 1 + chance.nextInt(12);
            default -> 5 + chance.nextInt(60);
        };
    }

    private static List<String> names(String name, int count) {
        List<String> names = new ArrayList<>(
                IntStream.range(0, count - 1).mapToObj(at -> name + at).toList());
        names.add("all");
        return names;
    }
}
