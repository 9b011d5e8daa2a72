package org.waymark.district;

import java.util.List;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/**
 * How far a mandate is taught in the district, as the release tells it.
 *
 * @param release null while there is none
 * @param answered whether the district says that it answers to this mandate
 */
public record CoveragePage(
        String district, String mandate, Text title, Release release, boolean answered, List<Coverage> requirements)
        implements Table {
    static CoveragePage of(
            String district, Mandate mandate, Release release, boolean answered, List<Coverage> requirements) {
        return new CoveragePage(district, mandate.id(), mandate.title(), release, answered, requirements);
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
