package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Text;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.Sql;
import org.waymark.quiz.Part;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Orgs;

/** Gathers all that is kept about one child, for a letter that has been opened, and for nothing else. */
@ApplicationScoped
class Gathering {
    private static final String SESSIONS = """
            select t.id, t.assignment_id, a.class_id, t.part, t.begun_at, s.submitted_at, s.correct, s.answered,
                   exists (select from purged_answers p where p.assignment_id = a.id and p.whole) as purged
            from test_session t join assignment a on a.id = t.assignment_id
            left join standing_score s on s.session_id = t.id
            where t.student_id = ? order by t.begun_at, t.id""";

    @Inject
    Sql sql;

    @Inject
    Users users;

    @Inject
    Orgs orgs;

    @Inject
    Assignments assignments;

    @Inject
    TestParts parts;

    @Inject
    Views views;

    private record Session(
            UUID id,
            UUID assignment,
            UUID schoolClass,
            String part,
            Instant begun,
            Instant submitted,
            Integer percent,
            boolean purged) {}

    private record Given(String item, String value, Instant at, boolean counts) {}

    FamilyRecords of(UUID student, Instant now) {
        return new FamilyRecords(
                users.find(student).map(User::name).orElseThrow(),
                orgs.district().name(),
                now,
                orgs.district().zone(),
                sessions(student).stream().map(this::quiz).toList(),
                tasks(student),
                permissions(student),
                support(student),
                signIns(student),
                views.of(student).stream()
                        .map(one -> new FamilyRecords.View(one.at(), one.by(), one.page()))
                        .toList());
    }

    private List<Session> sessions(UUID student) {
        return sql.list(
                SESSIONS,
                row -> new Session(
                        row.getObject("id", UUID.class),
                        row.getObject("assignment_id", UUID.class),
                        row.getObject("class_id", UUID.class),
                        row.getString("part"),
                        Sql.instant(row, "begun_at"),
                        Sql.instant(row, "submitted_at"),
                        row.getInt("answered") == 0
                                ? null
                                : Math.round(100f * row.getInt("correct") / row.getInt("answered")),
                        row.getBoolean("purged")),
                student);
    }

    private FamilyRecords.Quiz quiz(Session session) {
        Assignment assignment = assignments.ofClass(session.assignment(), session.schoolClass());
        TestPart part = parts.of(assignment, Part.fromString(session.part()));
        List<FamilyRecords.Answer> answers = answers(session.id(), part);
        return new FamilyRecords.Quiz(
                part.lesson().title(),
                session.part(),
                session.begun(),
                session.submitted(),
                session.percent(),
                answers,
                session.purged() && answers.isEmpty());
    }

    private List<FamilyRecords.Answer> answers(UUID session, TestPart part) {
        List<FamilyRecords.Answer> answers = new ArrayList<>();
        sql.list(
                        "select item_id, value, given_at, counts from response where session_id = ?"
                                + " order by received_at, item_id, sequence",
                        row -> new Given(
                                row.getString(1), row.getString(2), Sql.instant(row, "given_at"), row.getBoolean(4)),
                        session)
                .forEach(given -> part.item(given.item())
                        .ifPresent(item -> answers.add(new FamilyRecords.Answer(
                                item.stem(), words(item.interaction(), given.value()), given.at(), given.counts()))));
        return answers;
    }

    /** What was chosen or put somewhere, in the words of the question. */
    private static List<Text> words(Interaction interaction, String value) {
        return Response.of(value) instanceof Response.Given given
                ? given.values().stream().map(one -> said(interaction, one)).toList()
                : List.of();
    }

    private static Text said(Interaction interaction, String value) {
        if (interaction instanceof Placing placing) {
            String letter = value.replaceAll("[0-9]+$", "");
            return placing.option(letter)
                    .map(option -> placing.put(option, Integer.parseInt(value.substring(letter.length()))))
                    .orElse(new Text(value, value));
        }
        return interaction.option(value).map(Gathering::words).orElse(new Text(value, value));
    }

    private static Text words(Option option) {
        return option.words().isEmpty() && option.picture() != null
                ? option.picture().alt()
                : option.words().plain();
    }

    private List<FamilyRecords.Task> tasks(UUID student) {
        return sql
                .list(
                        "select c.assignment_id, a.class_id, c.finished_at from alternate_completion c"
                                + " join assignment a on a.id = c.assignment_id where c.student_id = ? order by c.finished_at",
                        row -> new Session(
                                null,
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                null,
                                null,
                                Sql.instant(row, "finished_at"),
                                null,
                                false),
                        student)
                .stream()
                .map(one -> new FamilyRecords.Task(
                        assignments
                                .lesson(assignments.ofClass(one.assignment(), one.schoolClass()))
                                .title(),
                        one.submitted()))
                .toList();
    }

    private List<FamilyRecords.Permission> permissions(UUID student) {
        return sql.list(
                "select d.*, u.name from permission_decision d join app_user u on u.id = d.recorded_by"
                        + " where d.student_id = ? order by d.number",
                row -> new FamilyRecords.Permission(
                        row.getString("strand"),
                        row.getString("decision"),
                        row.getString("source"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("name"),
                        Sql.instant(row, "recorded_at")),
                student);
    }

    private List<FamilyRecords.Support> support(UUID student) {
        return sql.list(
                "select * from accommodation where student_id = ? order by number",
                row -> new FamilyRecords.Support(
                        row.getInt("extra_time"),
                        row.getBoolean("read_aloud"),
                        row.getBoolean("larger_text"),
                        row.getBoolean("calm"),
                        row.getBoolean("fewer_options"),
                        row.getString("reason"),
                        row.getString("approved_by"),
                        Sql.instant(row, "set_at")),
                student);
    }

    private List<FamilyRecords.SignIn> signIns(UUID student) {
        return sql.list(
                "select happened_at, way, outcome from sign_in where user_id = ? order by number desc",
                row -> new FamilyRecords.SignIn(Sql.instant(row, "happened_at"), row.getString(2), row.getString(3)),
                student);
    }
}
