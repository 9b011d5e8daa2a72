package org.waymark.district;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A school or a band, and how far the lessons have reached in it.
 *
 * @param allClasses null where it is not counted
 * @param classes that have begun, and {@code lessons}: of any strand, then strand by strand
 * @param students likewise
 * @param before students of any strand in the release before; null where there is none
 */
public record ReachRow(
        String place,
        int enrolled,
        Integer allClasses,
        List<Integer> classes,
        List<Integer> lessons,
        List<Range> students,
        Range before) {
    /** Whether a lesson was taught. */
    public boolean begun() {
        return classes.get(0) > 0;
    }

    public Bar bar() {
        return new Bar(place, students.get(0), before, enrolled);
    }

    List<List<Object>> rows(int release, String grouping) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            List<Object> row = new ArrayList<>(Arrays.asList(
                    release,
                    grouping,
                    place,
                    i == 0 ? Count.ALL : Places.STRANDS.get(i - 1),
                    enrolled,
                    allClasses,
                    classes.get(i),
                    lessons.get(i)));
            row.addAll(students.get(i).ends());
            rows.add(row);
        }
        return rows;
    }
}
