package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
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

    @Inject
    Submissions(
            Sql sql,
            TestSessions sessions,
            Responses responses,
            Tallies tallies,
            Accommodations accommodations,
            Regrades regrades) {
        this.sql = sql;
        this.sessions = sessions;
        this.responses = responses;
        this.tallies = tallies;
        this.accommodations = accommodations;
        this.regrades = regrades;
    }

    Submissions() { // for the container's proxy
        this(null, null, null, null, null, null);
    }

    /** Finishes a student's part. */
    public Submission submit(TestPart part, UUID student, Instant now) {
        Assignment assignment = part.assignment();
        UUID session = sessions.enter(part, student, now);
        Optional<Submission> before = find(session);
        if (before.isPresent()) {
            return before.get();
        }
        Submission made = score(part, session, now.isAfter(accommodations.due(assignment, student)));
        store(assignment.districtId(), session, made, now);
        if (part.part() == Part.QUIZ) {
            tallies.publish(assignment, now);
        }
        return made;
    }

    private Submission score(TestPart part, UUID session, boolean late) {
        AnswerKey key = regrades.keyForMarking(part.assignment().id());
        Marks marks = Marks.of(part, responses.counting(session), key);
        return new Submission(marks.total(), late, marks.objectives(), false);
    }

    private void store(UUID district, UUID session, Submission made, Instant now) {
        sql.run(
                "insert into submission (district_id, session_id, submitted_at, correct, answered, late)"
                        + " values (?, ?, ?, ?, ?, ?)",
                district,
                session,
                now,
                made.score().correct(),
                made.score().answered(),
                made.late());
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
    boolean isMade(UUID session) {
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
                "select correct, answered, late, regrade is not null from standing_score where session_id = ?",
                row -> new Submission(
                        new Score(row.getInt(1), row.getInt(2)), row.getBoolean(3), objectives, row.getBoolean(4)),
                session);
    }
}
