package org.waymark.district;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a release shows of how far the lessons have reached.
 *
 * @param schools names by id
 * @param enrolled by school's id and band
 */
record ReachNumbers(
        Map<String, String> schools,
        Map<String, Map<String, Integer>> enrolled,
        Map<String, Map<String, Integer>> allClasses,
        Map<String, Map<String, Integer>> classes,
        Map<String, Map<String, Integer>> lessons,
        ShownCells reached) {
    private static final List<String> KINDS =
            Stream.concat(Stream.of(Count.ALL), Places.STRANDS.stream()).toList();

    static ReachNumbers of(ReleaseTables tables, Release release) {
        return new ReachNumbers(
                tables.schools(release),
                tables.figures(release, "enrolled"),
                tables.figures(release, "all-classes"),
                tables.figures(release, "classes"),
                tables.figures(release, "lessons"),
                tables.cells(release, ReachedPart.MEASURE));
    }

    /** A place's row; before may be null. */
    ReachRow row(String grouping, String place, ReachNumbers before) {
        return new ReachRow(
                grouping.equals("school") ? schools.getOrDefault(place, place) : place,
                enrolled(place),
                grouping.equals("school") ? figure(allClasses, place, Count.ALL) : null,
                figures(classes, place),
                figures(lessons, place),
                KINDS.stream().map(kind -> reached.at(grouping, place, kind)).toList(),
                before == null ? null : before.reached.at(grouping, place, Count.ALL));
    }

    /** Of a school, of a band, or of all. */
    int enrolled(String place) {
        if (enrolled.containsKey(place)) {
            return sum(enrolled.get(place));
        }
        return enrolled.values().stream()
                .mapToInt(bands -> place.equals(Count.ALL) ? sum(bands) : bands.getOrDefault(place, 0))
                .sum();
    }

    int classesOfAll() {
        return allClasses.values().stream().mapToInt(ReachNumbers::sum).sum();
    }

    /** Schools in which a lesson was taught. */
    int begun() {
        Set<String> places = classes.keySet();
        return (int) schools.keySet().stream().filter(places::contains).count();
    }

    int classesBegun() {
        return figure(classes, Count.ALL, Count.ALL);
    }

    int lessonsTaught() {
        return figure(lessons, Count.ALL, Count.ALL);
    }

    private static int sum(Map<String, Integer> figures) {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> figures(Map<String, Map<String, Integer>> figures, String place) {
        return KINDS.stream().map(kind -> figure(figures, place, kind)).toList();
    }

    private static int figure(Map<String, Map<String, Integer>> figures, String place, String kind) {
        return figures.getOrDefault(place, Map.of()).getOrDefault(kind, 0);
    }
}
