package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Unit;
import org.waymark.curriculum.item.Text;

/** Scope and sequence: what is taught in which grades, by strand, and in which order. */
record Sequence(Curriculum curriculum) {

    /** Some lessons in their places, in these strands. Bands without any of them stay out. */
    List<LessonsPage.BandRow> of(List<Lesson> some, List<String> strands) {
        return Lesson.BANDS.stream()
                .map(band -> new LessonsPage.BandRow(band, units(band), cells(some, band, strands)))
                .filter(row ->
                        row.strands().stream().anyMatch(cell -> !cell.lessons().isEmpty()))
                .toList();
    }

    private List<Text> units(String band) {
        return curriculum.units().stream()
                .filter(unit -> unit.band().equals(band))
                .map(Unit::title)
                .toList();
    }

    private List<LessonsPage.Cell> cells(List<Lesson> some, String band, List<String> strands) {
        return strands.stream()
                .map(strand -> new LessonsPage.Cell(strand, steps(some, band, strand)))
                .toList();
    }

    private List<LessonsPage.Step> steps(List<Lesson> some, String band, String strand) {
        List<Lesson> year = curriculum.lessons().stream()
                .filter(lesson -> lesson.band().equals(band))
                .toList();
        return some.stream()
                .filter(lesson -> lesson.band().equals(band) && lesson.strand().equals(strand))
                .map(lesson -> new LessonsPage.Step(year.indexOf(lesson) + 1, LessonRow.of(lesson)))
                .toList();
    }
}
