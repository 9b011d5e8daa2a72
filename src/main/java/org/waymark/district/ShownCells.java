package org.waymark.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a release shows of a measure.
 *
 * @param week the Monday of the release whose numbers these are; null when there are none
 * @param isOwn whether it is the release that was asked for; otherwise its own could not be shown and the last ones stand
 */
record ShownCells(LocalDate week, boolean isOwn, Map<String, Range> cells) {
    static final ShownCells NONE = new ShownCells(null, true, Map.of());

    static String key(String grouping, String place, String kind) {
        return grouping + " " + place + " " + kind;
    }

    /** A place that a table does not have yet has nobody in it. Where there is no table, nothing is said. */
    Range at(String grouping, String place, String kind) {
        return cells.getOrDefault(key(grouping, place, kind), cells.isEmpty() ? Range.HIDDEN : Range.ZERO);
    }

    Range all(String kind) {
        return at("band", Count.ALL, kind);
    }

    /** By strand, in their order. */
    List<Range> strands(String grouping, String place) {
        return Places.STRANDS.stream()
                .map(strand -> at(grouping, place, strand))
                .toList();
    }
}
