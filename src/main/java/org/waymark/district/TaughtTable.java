package org.waymark.district;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.curriculum.Said;

/** A line for every lesson of a requirement in every grade of every school; each is whole without its page. */
final class TaughtTable {
    static final List<String> COLUMNS = List.of(
            "mandate",
            "requirement",
            "school",
            "grade",
            "lesson",
            "classes_taught",
            "classes",
            "first_week",
            "last_week",
            "teachers",
            "teachers_ready",
            "release",
            "counted_from",
            "counted_to",
            "status",
            "sources",
            "note");

    private TaughtTable() {}

    static List<List<Object>> rows(String mandate, Release release, List<Coverage> requirements) {
        return requirements.stream()
                .flatMap(requirement -> rows(mandate, release, requirement).stream())
                .toList();
    }

    private static List<List<Object>> rows(String mandate, Release release, Coverage requirement) {
        Map<String, Coverage.Row> schools = requirement.schools().stream()
                .collect(Collectors.toMap(Coverage.Row::school, Function.identity(), (one, same) -> one));
        return requirement.apart().stream()
                .map(line -> row(mandate, release, requirement, line, schools.get(line.school())))
                .toList();
    }

    private static List<Object> row(
            String mandate, Release release, Coverage requirement, Coverage.Line line, Coverage.Row school) {
        return Arrays.asList(
                mandate,
                requirement.id(),
                line.school(),
                line.grade() == 0 ? "K" : line.grade(),
                line.lesson().id(),
                line.taught(),
                line.classes(),
                line.first() == null ? null : line.first().toString(),
                line.last() == null ? null : line.last().toString(),
                school.teachers(),
                school.ready(),
                release.number(),
                release.begins().toString(),
                release.ends().toString(),
                Said.status(requirement.rests()),
                Said.addresses(requirement.rests()),
                Said.CAUTION);
    }
}
