package org.waymark.district;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/**
 * How far a mandate is taught in the district, as the release tells it.
 *
 * @param release null while there is none
 * @param view which schools are shown
 * @param answered whether the district says that it answers to this mandate
 */
public record CoveragePage(
        String district,
        String mandate,
        Text title,
        Release release,
        boolean answered,
        SchoolsOf view,
        List<Coverage> requirements)
        implements Table {
    static CoveragePage of(
            String district, Mandate mandate, Release release, boolean answered, SchoolsOf view, List<Coverage> all) {
        return new CoveragePage(district, mandate.id(), mandate.title(), release, answered, view, all);
    }

    /** The address of the same in another format. */
    public String link(String format) {
        return "?release=" + release.number() + "&school=" + URLEncoder.encode(view.name(), StandardCharsets.UTF_8)
                + "&only=" + view.only() + "&format=" + format;
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
