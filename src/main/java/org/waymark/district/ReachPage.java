package org.waymark.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.web.Table;

/**
 * How far the lessons have reached.
 *
 * @param bands each band and all of them
 * @param weeks lessons taught, by the Monday of their week
 * @param trend students reached, release by release of this school year
 * @param schools those that the reader asked to see
 * @param standing as on {@link DistrictPage}
 */
public record ReachPage(
        ReleaseHead head,
        List<ReachRow> bands,
        List<Bar> weeks,
        List<Bar> trend,
        List<ReachRow> schools,
        SchoolsOf view,
        LocalDate standing)
        implements Table {
    /** While there is no release. */
    static ReachPage none() {
        return new ReachPage(
                null, List.of(), List.of(), List.of(), List.of(), SchoolsOf.asked(null, null, null, 0), null);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "release",
                "grouping",
                "place",
                "strand",
                "enrolled",
                "all_classes",
                "classes",
                "lessons_taught",
                "students_low",
                "students_high");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        bands.forEach(row -> rows.addAll(row.rows(head.release().number(), "band")));
        schools.forEach(row -> rows.addAll(row.rows(head.release().number(), "school")));
        return rows;
    }
}
