package org.waymark.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.web.Table;

/**
 * What a district sees: counts, once a week.
 *
 * @param week the Monday up to which everything is counted
 * @param threshold counts of students from 1 to below this are hidden
 */
public record DistrictPage(String district, LocalDate week, int threshold, List<Row> releases) implements Table {
    /**
     * A school, or all of them, by strand, or all of them.
     *
     * @param school null for the whole district
     * @param strand {@code all} for any
     * @param students null when hidden
     */
    public record Row(String school, String strand, int classes, int lessons, Integer students) {}

    @Override
    public List<String> columns() {
        return List.of("week", "school", "strand", "classes", "lessons_taught", "students_reached");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        releases.forEach(row -> rows.add(Arrays.asList(
                week.toString(),
                row.school() == null ? "all" : row.school(),
                row.strand(),
                row.classes(),
                row.lessons(),
                row.students())));
        return rows;
    }
}
