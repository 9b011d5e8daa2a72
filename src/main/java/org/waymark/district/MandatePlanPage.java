package org.waymark.district;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.Said;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/**
 * What will be taught for a mandate, in which weeks.
 *
 * @param from the first week, by its Monday
 */
public record MandatePlanPage(
        String district,
        String mandate,
        Text title,
        int schoolYear,
        LocalDate from,
        List<DueOn> days,
        List<PlannedRequirement> requirements)
        implements Table {
    static MandatePlanPage of(String district, Mandate mandate, LocalDate from, List<PlannedRequirement> planned) {
        int year = SchoolYear.of(from);
        return new MandatePlanPage(
                district, mandate.id(), mandate.title(), year, from, DueOn.of(mandate, year), planned);
    }

    /** The school year as people write it. */
    public String year() {
        return SchoolYear.written(schoolYear);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "mandate",
                "requirement",
                "how_often",
                "grade",
                "lesson",
                "title_en",
                "title_es",
                "topics_en",
                "week",
                "minutes",
                "status",
                "sources",
                "note");
    }

    @Override
    public List<List<Object>> rows() {
        return requirements.stream()
                .flatMap(requirement -> requirement.bands().stream()
                        .flatMap(band -> band.lessons().stream()
                                .flatMap(lesson ->
                                        band.grades().stream().map(grade -> row(requirement, grade, lesson)))))
                .toList();
    }

    private List<Object> row(PlannedRequirement requirement, int grade, PlannedRequirement.Planned lesson) {
        return Stream.<Object>of(
                        mandate,
                        requirement.id(),
                        requirement.often(),
                        grade == 0 ? "K" : grade,
                        lesson.lesson().id(),
                        lesson.lesson().title().en(),
                        lesson.lesson().title().es(),
                        String.join("; ", lesson.topics().stream().map(Text::en).toList()),
                        lesson.week().toString(),
                        lesson.minutes(),
                        Said.status(requirement.rests()),
                        Said.addresses(requirement.rests()),
                        Said.CAUTION)
                .toList();
    }
}
