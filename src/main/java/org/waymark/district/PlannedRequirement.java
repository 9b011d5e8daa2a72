package org.waymark.district;

import java.time.LocalDate;
import java.util.List;
import org.waymark.curriculum.LessonLink;
import org.waymark.curriculum.Said;
import org.waymark.curriculum.authoring.Grades;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;

/** A requirement with its lessons, band by band, and the week of each: one lesson a week, in the order of the curriculum. */
public record PlannedRequirement(
        String id, Text title, Grades grades, String often, Text note, List<Said> rests, List<Band> bands) {
    /**
     * The grades of a band that the requirement asks. They have the same lessons.
     *
     * @param missing topics for which we have no lesson here
     */
    public record Band(String band, List<Integer> grades, List<Planned> lessons, List<Text> missing) {}

    /** A lesson, the topics that it serves, and its week by its Monday. */
    public record Planned(LessonLink lesson, List<Text> topics, LocalDate week, int minutes) {}

    static List<PlannedRequirement> of(Mandate mandate, List<Lesson> curriculum, LocalDate from) {
        return mandate.requirements().stream()
                .map(requirement -> new PlannedRequirement(
                        requirement.id(),
                        requirement.title(),
                        requirement.grades(),
                        requirement.often(),
                        requirement.note(),
                        Said.of(mandate, requirement),
                        requirement.grades().bands().stream()
                                .map(band -> band(mandate, requirement, band, curriculum, from))
                                .toList()))
                .toList();
    }

    private static Band band(
            Mandate mandate, Mandate.Requirement requirement, String band, List<Lesson> curriculum, LocalDate from) {
        List<Lesson> year = inBand(mandate, band, curriculum);
        List<Planned> planned = year.stream()
                .filter(lesson -> requirement.lessons().contains(lesson.id()))
                .map(lesson -> new Planned(
                        LessonLink.of(lesson),
                        topics(requirement, lesson),
                        from.plusWeeks(year.indexOf(lesson)),
                        lesson.minutes()))
                .toList();
        return new Band(band, requirement.grades().in(band), planned, missing(requirement, year));
    }

    /** A lesson that serves two requirements of a mandate is taught once, in one week. */
    private static List<Lesson> inBand(Mandate mandate, String band, List<Lesson> curriculum) {
        return curriculum.stream()
                .filter(lesson -> lesson.band().equals(band))
                .filter(lesson -> mandate.requirements().stream()
                        .anyMatch(one -> one.lessons().contains(lesson.id())))
                .toList();
    }

    private static List<Text> topics(Mandate.Requirement requirement, Lesson lesson) {
        return requirement.topics().stream()
                .filter(topic -> topic.lessons().contains(lesson.id()))
                .map(Mandate.Topic::says)
                .toList();
    }

    private static List<Text> missing(Mandate.Requirement requirement, List<Lesson> inBand) {
        return requirement.topics().stream()
                .filter(topic ->
                        inBand.stream().noneMatch(lesson -> topic.lessons().contains(lesson.id())))
                .map(Mandate.Topic::says)
                .toList();
    }
}
