package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;
import org.waymark.platform.Sql;

/** Marks every finished session of an assignment anew, by the pure core and from the responses that count. */
@ApplicationScoped
class Rescoring {
    private static final String FINISHED = """
            select t.id, t.part, t.student_id, s.correct, s.answered
            from standing_score s join test_session t on t.id = s.session_id
            where t.assignment_id = ?
              and not exists (select from forgotten_student f where f.student_id = t.student_id)
            order by t.id""";

    private static final String COUNTING = """
            select distinct on (r.session_id, r.item_id) r.session_id, r.item_id, r.sequence, r.value
            from response r join test_session t on t.id = r.session_id join submission s on s.session_id = t.id
            where t.assignment_id = ? and r.counts
            order by r.session_id, r.item_id, r.sequence desc""";

    private final Sql sql;
    private final TestParts parts;

    @Inject
    Rescoring(Sql sql, TestParts parts) {
        this.sql = sql;
        this.parts = parts;
    }

    Rescoring() { // for the container's proxy
        this(null, null);
    }

    /** A finished session: what it is worth now, and what it would be. */
    record Remark(UUID session, Part part, UUID student, Score before, Marks after) {}

    private record Finished(UUID session, Part part, UUID student, Score score) {}

    /** What every finished session would be worth by a key. Nothing is changed. */
    List<Remark> by(AnswerKey key, Assignment assignment) {
        Map<UUID, List<Responses.Stored>> counting = counting(assignment.id());
        return finished(assignment.id()).stream()
                .map(one -> new Remark(
                        one.session(),
                        one.part(),
                        one.student(),
                        one.score(),
                        Marks.of(
                                parts.of(assignment, one.part()),
                                counting.getOrDefault(one.session(), List.of()),
                                key)))
                .toList();
    }

    private List<Finished> finished(UUID assignment) {
        return sql.list(
                FINISHED,
                row -> new Finished(
                        row.getObject(1, UUID.class),
                        Part.fromString(row.getString(2)),
                        row.getObject(3, UUID.class),
                        new Score(row.getInt(4), row.getInt(5))),
                assignment);
    }

    private Map<UUID, List<Responses.Stored>> counting(UUID assignment) {
        Map<UUID, List<Responses.Stored>> counting = new HashMap<>();
        sql.list(
                COUNTING,
                row -> counting.computeIfAbsent(row.getObject(1, UUID.class), session -> new ArrayList<>())
                        .add(new Responses.Stored(row.getString(2), row.getInt(3), Response.of(row.getString(4)))),
                assignment);
        return counting;
    }

    /** Writes what every finished session is worth since a decision. */
    void store(Assignment assignment, int number, List<Remark> remarks) {
        sql.runAll(
                "insert into rescore (district_id, session_id, assignment_id, number, correct, answered)"
                        + " values (?, ?, ?, ?, ?, ?)",
                remarks.stream().map(one -> total(assignment, number, one)).toList());
        sql.runAll(
                "insert into objective_rescore (district_id, session_id, number, objective, correct, answered)"
                        + " values (?, ?, ?, ?, ?, ?)",
                remarks.stream()
                        .flatMap(one -> one.after().objectives().entrySet().stream()
                                .map(objective -> objective(assignment, number, one.session(), objective)))
                        .toList());
    }

    private static Object[] total(Assignment assignment, int number, Remark one) {
        Score score = one.after().total();
        return new Object[] {
            assignment.districtId(), one.session(), assignment.id(), number, score.correct(), score.answered()
        };
    }

    private static Object[] objective(
            Assignment assignment, int number, UUID session, Map.Entry<String, Score> objective) {
        Score score = objective.getValue();
        return new Object[] {
            assignment.districtId(), session, number, objective.getKey(), score.correct(), score.answered()
        };
    }
}
