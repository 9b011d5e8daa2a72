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
import org.waymark.curriculum.item.AssessmentItem;
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

    @Inject
    Submissions(Sql sql, TestSessions sessions, Responses responses, Tallies tallies, Accommodations accommodations) {
        this.sql = sql;
        this.sessions = sessions;
        this.responses = responses;
        this.tallies = tallies;
        this.accommodations = accommodations;
    }

    Submissions() { // for the container's proxy
        this(null, null, null, null, null);
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
        Map<String, Score> objectives = new LinkedHashMap<>();
        for (Responses.Stored stored : responses.counting(session)) {
            part.item(stored.item()).ifPresent(item -> add(objectives, item, stored));
        }
        return new Submission(Score.sum(objectives.values()), late, objectives);
    }

    private static void add(Map<String, Score> objectives, AssessmentItem item, Responses.Stored stored) {
        objectives.merge(item.objective(), item.score(stored.response()), Score::plus);
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

    Optional<Submission> find(UUID session) {
        Map<String, Score> objectives = new LinkedHashMap<>();
        sql.list(
                "select objective, correct, answered from objective_result where session_id = ? order by objective",
                row -> objectives.put(row.getString(1), new Score(row.getInt(2), row.getInt(3))),
                session);
        return sql.find(
                "select correct, answered, late from submission where session_id = ?",
                row -> new Submission(new Score(row.getInt(1), row.getInt(2)), row.getBoolean(3), objectives),
                session);
    }
}
