package org.waymark.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.web.Table;

/**
 * What a district sees at a glance.
 *
 * @param head null while there is no release, and then everything else is empty
 * @param headlines students reached, schools and classes that have begun, lessons, teachers who are ready
 * @param weeks how many lessons were taught, by the Monday of their week
 * @param standing since when the numbers of students stand, when this release's own could not be shown; else null
 */
public record DistrictPage(
        String district,
        ReleaseHead head,
        List<Bar> headlines,
        List<Bar> bands,
        List<Bar> strands,
        List<Bar> weeks,
        List<IdeaRow> ideas,
        LearningRow learned,
        LocalDate standing)
        implements Table {
    static DistrictPage none(String district) {
        return new DistrictPage(district, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    @Override
    public List<String> columns() {
        return List.of("release", "figure", "of", "low", "high", "before_low", "before_high", "whole");
    }

    @Override
    public List<List<Object>> rows() {
        return Stream.of(
                        rows("district", headlines),
                        rows("students_by_band", bands),
                        rows("students_by_strand", strands),
                        rows("lessons_by_week", weeks))
                .flatMap(List::stream)
                .toList();
    }

    private List<List<Object>> rows(String figure, List<Bar> bars) {
        List<List<Object>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            Range before = bar.before() == null ? Range.HIDDEN : bar.before();
            List<Object> row = new ArrayList<>(List.of(head.release().number(), figure, bar.name()));
            row.addAll(bar.value().ends());
            row.addAll(before.ends());
            row.add(bar.of());
            rows.add(row);
        }
        return rows;
    }
}
