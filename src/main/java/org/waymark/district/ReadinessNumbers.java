package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.district.DistrictReadinessPage.Row;
import org.waymark.district.DistrictReadinessPage.Teachers;

/** What a release shows of teachers who are ready, and of what families have decided. */
@ApplicationScoped
class ReadinessNumbers {
    private static final Teachers NONE = new Teachers(0, 0, 0);

    private final ReleaseTables tables;

    @Inject
    ReadinessNumbers(ReleaseTables tables) {
        this.tables = tables;
    }

    ReadinessNumbers() { // for the container's proxy
        this(null);
    }

    /** The district's teachers. */
    Teachers all(Release release) {
        Map<String, Map<String, Integer>> teachers = tables.figures(release, "teachers");
        Map<String, Map<String, Integer>> ready = tables.figures(release, "teachers-ready");
        Map<String, Map<String, Integer>> finished = tables.figures(release, "teachers-finished");
        return teachers.keySet().stream()
                .map(school -> of(school, teachers, ready, finished))
                .reduce(NONE, Teachers::and);
    }

    private static Teachers of(
            String school,
            Map<String, Map<String, Integer>> teachers,
            Map<String, Map<String, Integer>> ready,
            Map<String, Map<String, Integer>> finished) {
        return new Teachers(at(teachers, school), at(ready, school), at(finished, school));
    }

    private static int at(Map<String, Map<String, Integer>> figures, String school) {
        return figures.getOrDefault(school, Map.of()).getOrDefault(Count.ALL, 0);
    }

    DistrictReadinessPage page(ReleaseHead head, String name, String sort) {
        Release release = head.release();
        Map<String, Map<String, Integer>> teachers = tables.figures(release, "teachers");
        Map<String, Map<String, Integer>> ready = tables.figures(release, "teachers-ready");
        Map<String, Map<String, Integer>> finished = tables.figures(release, "teachers-finished");
        ShownCells alternate = tables.cells(release, PermissionPart.MEASURE);
        Map<String, String> names = tables.schools(release);
        SchoolsOf view = SchoolsOf.asked(name, null, sort, names.size());
        List<Row> schools = names.entrySet().stream()
                .filter(school -> view.holds(school.getValue()))
                .map(school -> new Row(
                        school.getValue(),
                        of(school.getKey(), teachers, ready, finished),
                        alternate(alternate, "school", school.getKey())))
                .toList();
        return new DistrictReadinessPage(
                head,
                all(release),
                head.before() == null ? null : all(head.before()),
                Stream.concat(Places.BANDS.stream(), Stream.of(Count.ALL))
                        .map(band -> new Row(band, null, alternate(alternate, "band", band)))
                        .toList(),
                view.sorted(schools, Row::place, Comparator.comparingInt(row -> share(row.teachers()))),
                view,
                DistrictPages.standing(alternate));
    }

    private static int share(Teachers of) {
        return org.waymark.web.Ui.percent(of.ready(), of.teachers());
    }

    private static List<Range> alternate(ShownCells cells, String grouping, String place) {
        return Stream.concat(Stream.of(cells.at(grouping, place, Count.ALL)), cells.strands(grouping, place).stream())
                .toList();
    }
}
