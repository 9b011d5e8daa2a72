package org.waymark.curriculum;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Grades;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/** What is known of what a state asks, sentence by sentence with its source, and which of our lessons serve it. */
public record MandatePage(String id, Text title, List<Said> statements, List<Asked> requirements, List<Due> days)
        implements Table {
    /** A requirement, topic by topic. */
    public record Asked(
            String id, Text title, Grades grades, String often, Text note, List<Said> rests, List<Part> topics) {}

    /** A topic, band by band. */
    public record Part(String id, Text says, List<Cell> bands) {}

    /** Our lessons on a topic for a band; none is a gap. */
    public record Cell(String band, List<LessonLink> lessons) {}

    /**
     * By when a district does something.
     *
     * @param day month and day; empty when the source names none
     */
    public record Due(String what, String day, Said said) {}

    static MandatePage of(Mandate mandate, Curriculum curriculum) {
        return new MandatePage(
                mandate.id(),
                mandate.title(),
                mandate.statements().stream()
                        .map(statement -> Said.of(mandate, statement))
                        .toList(),
                mandate.requirements().stream()
                        .map(requirement -> asked(mandate, requirement, curriculum))
                        .toList(),
                mandate.days().stream()
                        .map(day -> new Due(day.what(), day.day(), Said.of(mandate, day.statement())))
                        .toList());
    }

    private static Asked asked(Mandate mandate, Mandate.Requirement requirement, Curriculum curriculum) {
        return new Asked(
                requirement.id(),
                requirement.title(),
                requirement.grades(),
                requirement.often(),
                requirement.note(),
                Said.of(mandate, requirement),
                requirement.topics().stream()
                        .map(topic -> part(requirement, topic, curriculum))
                        .toList());
    }

    private static Part part(Mandate.Requirement requirement, Mandate.Topic topic, Curriculum curriculum) {
        List<Cell> bands = requirement.grades().bands().stream()
                .map(band -> new Cell(band, lessons(topic, band, curriculum)))
                .toList();
        return new Part(topic.id(), topic.says(), bands);
    }

    /** In the order in which they are taught. */
    private static List<LessonLink> lessons(Mandate.Topic topic, String band, Curriculum curriculum) {
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.band().equals(band) && topic.lessons().contains(lesson.id()))
                .map(LessonLink::of)
                .toList();
    }

    @Override
    public List<String> columns() {
        return List.of(
                "mandate",
                "requirement",
                "grades",
                "how_often",
                "topic_en",
                "topic_es",
                "band",
                "our_lessons",
                "status",
                "sources",
                "note");
    }

    @Override
    public List<List<Object>> rows() {
        return requirements.stream()
                .flatMap(asked -> asked.topics().stream()
                        .flatMap(topic -> topic.bands().stream().map(cell -> row(asked, topic, cell))))
                .toList();
    }

    private List<Object> row(Asked asked, Part topic, Cell cell) {
        return Stream.<Object>of(
                        id,
                        asked.id(),
                        asked.grades().written(),
                        asked.often(),
                        topic.says().en(),
                        topic.says().es(),
                        cell.band(),
                        cell.lessons().stream().map(LessonLink::id).collect(Collectors.joining(" ")),
                        Said.status(asked.rests()),
                        Said.addresses(asked.rests()),
                        Said.CAUTION)
                .toList();
    }
}
