package org.waymark.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.web.Table;

/**
 * What students learned, by band and by school.
 *
 * @param bands each band and all of them
 * @param ideas misconceptions, what is most common first
 * @param chosen the misconception that is shown by school; null where none was chosen
 * @param chosenSchools its schools, by name
 */
public record LearningPage(
        ReleaseHead head,
        List<LearningRow> bands,
        List<LearningRow> schools,
        List<IdeaRow> ideas,
        IdeaRow chosen,
        List<SchoolShare> chosenSchools,
        SchoolsOf view,
        LocalDate standing)
        implements Table {
    /** A school's share of a misconception. */
    public record SchoolShare(String school, ShownShare share) {}

    /** While there is no release. */
    static LearningPage none() {
        SchoolsOf view = SchoolsOf.asked(null, null, null, 0);
        return new LearningPage(null, List.of(), List.of(), List.of(), null, List.of(), view, null);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "release", "grouping", "place", "figure", "students_low", "students_high", "low", "high", "unit");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        bands.forEach(row -> add(rows, "band", row));
        schools.forEach(row -> add(rows, "school", row));
        ideas.forEach(idea -> {
            add(rows, "band", Count.ALL, "misconception_" + idea.misconception(), idea.all());
            for (int i = 0; i < idea.bands().size(); i++) {
                add(
                        rows,
                        "band",
                        Places.BANDS.get(i),
                        "misconception_" + idea.misconception(),
                        idea.bands().get(i));
            }
        });
        chosenSchools.forEach(
                one -> add(rows, "school", one.school(), "misconception_" + chosen.misconception(), one.share()));
        return rows;
    }

    private void add(List<List<Object>> rows, String grouping, LearningRow row) {
        add(rows, grouping, row.place(), "before", row.before());
        add(rows, grouping, row.place(), "after", row.after());
        add(rows, grouping, row.place(), "recall", row.recall());
        rows.add(row(grouping, row.place(), "gain", row.after().n(), row.gain(), "tenths"));
    }

    private void add(List<List<Object>> rows, String grouping, String place, String figure, ShownShare share) {
        rows.add(row(grouping, place, figure, share.n(), share.percent(), "percent"));
    }

    private List<Object> row(String grouping, String place, String figure, Range n, Range value, String unit) {
        List<Object> row = new ArrayList<>(List.of(head.release().number(), grouping, place, figure));
        row.addAll(n.ends());
        row.addAll(value.ends());
        row.add(unit);
        return row;
    }
}
