package org.waymark.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.curriculum.LessonLink;
import org.waymark.curriculum.Said;
import org.waymark.curriculum.authoring.Grades;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;
import org.waymark.district.TaughtFigures.Count;
import org.waymark.district.TaughtFigures.School;
import org.waymark.roster.SchoolClass;

/**
 * How far a requirement is taught: grade by grade, school by school. A lesson counts in the grades that it is made for.
 *
 * @param rests the statements on which the requirement rests
 * @param taught those of its grades in which the district has classes
 * @param all over the schools
 * @param lines lesson by lesson, for each school and last for all of them
 * @param gaps topics without a lesson of ours
 * @param notBegun schools that have such classes and have not begun
 */
public record Coverage(
        String id,
        Text title,
        Grades grades,
        String often,
        Text note,
        List<Said> rests,
        List<Integer> taught,
        List<Row> schools,
        Row all,
        List<Line> lines,
        List<Gap> gaps,
        List<String> notBegun) {
    /**
     * A school.
     *
     * @param school null for all of them
     * @param ready of its teachers, who have passed what comes before a lesson
     */
    public record Row(String school, int teachers, int ready, List<Cell> cells) {
        /** Whether it has classes for which we have lessons. */
        public boolean asked() {
            return due() > 0;
        }

        public boolean begun() {
            return given() > 0;
        }

        /** Over its grades. */
        public int given() {
            return cells.stream().mapToInt(Cell::given).sum();
        }

        public int due() {
            return cells.stream().mapToInt(Cell::due).sum();
        }
    }

    /**
     * A grade.
     *
     * @param lessons how many the requirement has for it
     * @param given lessons that were taught, each counted once for every class
     */
    public record Cell(int grade, int classes, int lessons, int given, LocalDate first, LocalDate last) {
        /** Every lesson in every class. */
        public int due() {
            return classes * lessons;
        }

        public boolean whole() {
            return due() > 0 && given == due();
        }
    }

    /**
     * A lesson in a grade.
     *
     * @param school null for all of them
     */
    public record Line(
            String school, int grade, LessonLink lesson, int taught, int classes, LocalDate first, LocalDate last) {}

    /** A topic for which we have no lesson in a band. */
    public record Gap(Text topic, String band) {}

    /** The same with the schools that a reader wants to see; what is told of all of them stays. */
    Coverage seen(SchoolsOf view) {
        List<Row> some = schools.stream()
                .filter(row -> view.holds(row.school()))
                .filter(row -> view.only().equals("all") || notBegun.contains(row.school()))
                .toList();
        Set<String> names = some.stream().map(Row::school).collect(Collectors.toSet());
        List<Line> own = lines.stream()
                .filter(line -> line.school() == null || names.contains(line.school()))
                .toList();
        return new Coverage(id, title, grades, often, note, rests, taught, some, all, own, gaps, notBegun);
    }

    /** The lines over all schools. */
    public List<Line> together() {
        return lines.stream().filter(line -> line.school() == null).toList();
    }

    /** The lines school by school. */
    public List<Line> apart() {
        return lines.stream().filter(line -> line.school() != null).toList();
    }

    static Coverage of(Mandate mandate, Mandate.Requirement requirement, List<Lesson> lessons, TaughtFigures figures) {
        List<Integer> taught =
                requirement.grades().all().stream().filter(figures::has).toList();
        List<Lesson> own = lessons.stream()
                .filter(lesson -> requirement.lessons().contains(lesson.id()))
                .toList();
        List<Line> lines = new ArrayList<>();
        List<Row> schools = figures.schools().stream()
                .map(school -> row(school.name(), List.of(school), taught, own, figures, lines))
                .toList();
        Row all = row(null, figures.schools(), taught, own, figures, lines);
        return new Coverage(
                requirement.id(),
                requirement.title(),
                requirement.grades(),
                requirement.often(),
                requirement.note(),
                Said.of(mandate, requirement),
                taught,
                schools,
                all,
                lines,
                gaps(requirement, own),
                schools.stream()
                        .filter(row -> row.asked() && !row.begun())
                        .map(Row::school)
                        .toList());
    }

    private static Row row(
            String name,
            List<School> schools,
            List<Integer> grades,
            List<Lesson> lessons,
            TaughtFigures figures,
            List<Line> lines) {
        List<Cell> cells = new ArrayList<>();
        for (int grade : grades) {
            List<Line> own = lines(name, schools, grade, lessons, figures);
            cells.add(cell(grade, classes(schools, grade, figures), own));
            lines.addAll(own);
        }
        return new Row(
                name,
                schools.stream().mapToInt(School::teachers).sum(),
                schools.stream().mapToInt(School::ready).sum(),
                cells);
    }

    private static int classes(List<School> schools, int grade, TaughtFigures figures) {
        return schools.stream()
                .mapToInt(school -> figures.classes(school.id(), grade))
                .sum();
    }

    private static List<Line> lines(
            String name, List<School> schools, int grade, List<Lesson> lessons, TaughtFigures figures) {
        int classes = classes(schools, grade, figures);
        if (classes == 0) {
            return List.of();
        }
        return lessons.stream()
                .filter(lesson -> lesson.band().equals(SchoolClass.band(grade)))
                .map(lesson -> {
                    Count count = schools.stream()
                            .map(school -> figures.taught(school.id(), grade, lesson.id()))
                            .reduce(Count.NONE, Count::plus);
                    return new Line(
                            name, grade, LessonLink.of(lesson), count.classes(), classes, count.first(), count.last());
                })
                .toList();
    }

    private static Cell cell(int grade, int classes, List<Line> lines) {
        return new Cell(
                grade,
                classes,
                lines.size(),
                lines.stream().mapToInt(Line::taught).sum(),
                lines.stream()
                        .map(Line::first)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                lines.stream()
                        .map(Line::last)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private static List<Gap> gaps(Mandate.Requirement requirement, List<Lesson> lessons) {
        return requirement.topics().stream()
                .flatMap(topic -> requirement.grades().bands().stream()
                        .filter(band -> lessons.stream()
                                .noneMatch(lesson -> lesson.band().equals(band)
                                        && topic.lessons().contains(lesson.id())))
                        .map(band -> new Gap(topic.says(), band)))
                .toList();
    }
}
