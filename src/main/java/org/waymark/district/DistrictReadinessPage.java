package org.waymark.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.web.Table;

/**
 * Teachers who are ready, and what families have decided.
 *
 * @param all the district's teachers
 * @param bands students who take the task of equal status, by band and all of them
 */
public record DistrictReadinessPage(
        ReleaseHead head,
        Teachers all,
        Teachers before,
        List<Row> bands,
        List<Row> schools,
        SchoolsOf view,
        LocalDate standing)
        implements Table {
    /** Teachers of a school: how many, how many may teach a lesson, how many have finished the whole course. */
    public record Teachers(int teachers, int ready, int finished) {
        Teachers and(Teachers more) {
            return new Teachers(teachers + more.teachers, ready + more.ready, finished + more.finished);
        }
    }

    /**
     * A school or a band.
     *
     * @param teachers null for a band
     * @param alternate any strand, then strand by strand
     */
    public record Row(String place, Teachers teachers, List<Range> alternate) {}

    /** While there is no release. */
    static DistrictReadinessPage none() {
        Teachers nobody = new Teachers(0, 0, 0);
        SchoolsOf view = SchoolsOf.asked(null, null, null, 0);
        return new DistrictReadinessPage(null, nobody, null, List.of(), List.of(), view, null);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "release",
                "grouping",
                "place",
                "strand",
                "teachers",
                "ready_to_teach",
                "whole_course",
                "alternate_low",
                "alternate_high");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        bands.forEach(row -> add(rows, "band", row));
        schools.forEach(row -> add(rows, "school", row));
        return rows;
    }

    private void add(List<List<Object>> rows, String grouping, Row row) {
        for (int i = 0; i < row.alternate().size(); i++) {
            List<Object> cells = new ArrayList<>(List.of(
                    head.release().number(), grouping, row.place(), i == 0 ? Count.ALL : Places.STRANDS.get(i - 1)));
            cells.add(
                    row.teachers() == null
                            ? null
                            : Integer.valueOf(row.teachers().teachers()));
            cells.add(
                    row.teachers() == null
                            ? null
                            : Integer.valueOf(row.teachers().ready()));
            cells.add(
                    row.teachers() == null
                            ? null
                            : Integer.valueOf(row.teachers().finished()));
            cells.addAll(row.alternate().get(i).ends());
            rows.add(cells);
        }
    }
}
