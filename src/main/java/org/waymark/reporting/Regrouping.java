package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.item.Score;
import org.waymark.curriculum.item.Text;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.Sql;
import org.waymark.roster.Groups;
import org.waymark.roster.SchoolClass;

/** Puts students together by what they should see again. */
@ApplicationScoped
class Regrouping {
    @Inject
    Sql sql;

    @Inject
    Assignments assignments;

    @Inject
    Objectives objectives;

    @Inject
    Groups groups;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What is suggested. */
    RegroupPage suggested(SchoolClass schoolClass, Optional<Assignment> lesson) {
        List<Objectives.Student> students = students(lesson);
        Map<UUID, Map<String, Score>> scores = new LinkedHashMap<>();
        students.forEach(student -> scores.put(student.id(), student.scores()));
        Map<UUID, String> in = new LinkedHashMap<>();
        Suggested.of(List.copyOf(says(lesson).keySet()), scores)
                .forEach((objective, members) -> members.forEach(student -> in.put(student, objective)));
        return page(schoolClass, lesson, students, objective -> null, in::get, Map.of());
    }

    /** What was typed, with what is wrong with it. */
    RegroupPage again(
            SchoolClass schoolClass, Optional<Assignment> lesson, RegroupForm form, Map<String, String> errors) {
        Map<String, String> in = form.members() == null ? Map.of() : form.members();
        return page(
                schoolClass,
                lesson,
                students(lesson),
                form::title,
                student -> says(lesson).containsKey(in.get(student.toString())) ? in.get(student.toString()) : null,
                errors);
    }

    /** Message keys by field. Until the transaction ends nobody else makes groups of this class here. */
    Map<String, String> errors(SchoolClass schoolClass, Optional<Assignment> lesson, RegroupForm form) {
        sql.find(
                "select pg_advisory_xact_lock(hashtextextended(?, 7))",
                row -> true,
                schoolClass.id().toString());
        List<String> taken =
                groups.of(schoolClass.id()).stream().map(Groups.Group::title).toList();
        return form.errors(says(lesson), ids(lesson), taken);
    }

    /** Makes the groups; what the form for the next lesson is asked for with. */
    String make(SchoolClass schoolClass, Assignment lesson, RegroupForm form) {
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        StringBuilder query = new StringBuilder("lesson=" + lesson.lessonId());
        for (String objective : says(Optional.of(lesson)).keySet()) {
            List<UUID> members = form.members(objective, ids(Optional.of(lesson)));
            if (!members.isEmpty()) {
                UUID made =
                        groups.make(schoolClass, form.title(objective), lesson.lessonId(), objective, members, me, now);
                trail.record(now, me, "group.make", made);
                query.append("&group=").append(made);
            }
        }
        return query.toString();
    }

    private RegroupPage page(
            SchoolClass schoolClass,
            Optional<Assignment> lesson,
            List<Objectives.Student> students,
            Function<String, String> titles,
            Function<UUID, String> in,
            Map<String, String> errors) {
        Map<String, Text> says = says(lesson);
        return new RegroupPage(
                schoolClass.id(),
                schoolClass.title(),
                lesson.map(Assignment::id).orElse(null),
                lesson.map(one -> assignments.lesson(one).title()).orElse(Text.NONE),
                says.entrySet().stream()
                        .map(one -> new RegroupPage.Group(one.getKey(), one.getValue(), titles.apply(one.getKey())))
                        .toList(),
                students.stream()
                        .map(student -> student(student, says, in.apply(student.id())))
                        .toList(),
                errors);
    }

    private static RegroupPage.Student student(Objectives.Student student, Map<String, Text> says, String group) {
        List<Text> again = says.entrySet().stream()
                .filter(one -> Suggested.isNeeded(student.scores(), one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new RegroupPage.Student(
                student.id(), student.name(), !student.scores().isEmpty(), again, group);
    }

    private List<Objectives.Student> students(Optional<Assignment> lesson) {
        return lesson.map(one -> objectives.of(one.id())).orElse(List.of());
    }

    private List<UUID> ids(Optional<Assignment> lesson) {
        return students(lesson).stream().map(Objectives.Student::id).toList();
    }

    /** The lesson's objectives, at most as many as there may be groups. */
    private Map<String, Text> says(Optional<Assignment> lesson) {
        return lesson.map(one -> assignments.lesson(one).objectives()).orElse(List.of()).stream()
                .limit(Suggested.MOST)
                .collect(Collectors.toMap(Objective::id, Objective::says, (a, b) -> a, LinkedHashMap::new));
    }
}
