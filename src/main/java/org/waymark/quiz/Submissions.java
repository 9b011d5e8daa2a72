package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Accommodations;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Score;
import org.waymark.platform.Sql;

/** Finishing: score by the pure core, store, tally, all in one transaction. A second time gets the first one's result. */
@ApplicationScoped
public class Submissions {
    private final Sql sql;
    private final TestSessions sessions;
    private final Responses responses;
    private final Tallies tallies;
    private final Accommodations accommodations;
    private final Regrades regrades;
    private final Activity activity;

    @Inject
    Submissions(
            Sql sql,
            TestSessions sessions,
            Responses responses,
            Tallies tallies,
            Accommodations accommodations,
            Regrades regrades,
            Activity activity) {
        this.sql = sql;
        this.sessions = sessions;
        this.responses = responses;
        this.tallies = tallies;
        this.accommodations = accommodations;
        this.regrades = regrades;
        this.activity = activity;
    }

    Submissions() { // for the container's proxy
        this(null, null, null, null, null, null, null);
    }

    /** Finishes a student's part now. */
    public Submission submit(TestPart part, UUID student, Instant now) {
        return submit(part, student, now, now);
    }

    /** Finishes a student's part, which the student did at the moment {@code given}. */
    Submission submit(TestPart part, UUID student, Instant given, Instant now) {
        Assignment assignment = part.assignment();
        UUID session = sessions.enter(part, student, now);
        if (isMade(session)) {
            return find(session).orElseThrow();
        }
        Submission made = score(part, session, given, accommodations.due(assignment, student));
        store(assignment.districtId(), session, made, now);
        if (part.part() == Part.QUIZ) {
            tallies.publish(assignment, now);
            activity.saved(assignment.id());
        }
        return made;
    }

    private Submission score(TestPart part, UUID session, Instant given, Instant due) {
        AnswerKey key = regrades.keyForMarking(part.assignment().id());
        List<Responses.Stored> counting = responses.counting(session);
        Marks marks = Marks.of(part, counting, key);
        int lateAnswers = responses.late(session, due);
        boolean late = counting.isEmpty() ? given.isAfter(due) : lateAnswers > 0;
        return new Submission(marks.total(), late, lateAnswers, marks.objectives(), false);
    }

    private void store(UUID district, UUID session, Submission made, Instant now) {
        sql.run(
                "insert into submission (district_id, session_id, submitted_at, correct, answered, late,"
                        + " late_answers) values (?, ?, ?, ?, ?, ?, ?)",
                district,
                session,
                now,
                made.score().correct(),
                made.score().answered(),
                made.late(),
                made.lateAnswers());
        sql.runAll(
                "insert into objective_result (district_id, session_id, objective, correct, answered)"
                        + " values (?, ?, ?, ?, ?)",
                made.objectives().entrySet().stream()
                        .map(one -> new Object[] {
                            district,
                            session,
                            one.getKey(),
                            one.getValue().correct(),
                            one.getValue().answered()
                        })
                        .toList());
    }

    /** Whether a session is finished. */
    private boolean isMade(UUID session) {
        return sql.find("select 1 from submission where session_id = ?", row -> true, session)
                .isPresent();
    }

    /** What a finished session is worth, as it stands. */
    Optional<Submission> find(UUID session) {
        Map<String, Score> objectives = new LinkedHashMap<>();
        sql.list(
                "select objective, correct, answered from standing_objective where session_id = ? order by objective",
                row -> objectives.put(row.getString(1), new Score(row.getInt(2), row.getInt(3))),
                session);
        return sql.find(
                "select now.correct, now.answered, s.late, s.late_answers, now.regrade is not null"
                        + " from standing_score now join submission s using (session_id) where session_id = ?",
                row -> new Submission(
                        new Score(row.getInt(1), row.getInt(2)),
                        row.getBoolean(3),
                        row.getInt(4),
                        objectives,
                        row.getBoolean(5)),
                session);
    }
}
