package org.waymark.district;

import java.util.List;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/**
 * The yearly report on a mandate: what was taught, where, when, by a school with how many teachers who are ready, and what
 * is missing.
 *
 * @param release the last one of the school year; null while there is none
 * @param years school years that have one, the newest first
 */
public record MandateReportPage(
        String district,
        String mandate,
        Text title,
        int schoolYear,
        Release release,
        List<Integer> years,
        List<DueOn> days,
        List<Coverage> requirements)
        implements Table {
    static MandateReportPage of(
            String district, Mandate mandate, int year, Release release, List<Integer> years, List<Coverage> all) {
        return new MandateReportPage(
                district, mandate.id(), mandate.title(), year, release, years, DueOn.of(mandate, year), all);
    }

    /** The school year as people write it. */
    public String year() {
        return written(schoolYear);
    }

    public String written(int year) {
        return SchoolYear.written(year);
    }

    /** Whether not one lesson was taught anywhere. */
    public boolean nothing() {
        return requirements.stream().noneMatch(requirement -> requirement.all().begun());
    }

    @Override
    public List<String> columns() {
        return TaughtTable.COLUMNS;
    }

    @Override
    public List<List<Object>> rows() {
        return TaughtTable.rows(mandate, release, requirements);
    }
}
