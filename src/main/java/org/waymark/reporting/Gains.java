package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.platform.Sql;
import org.waymark.reporting.psychometrics.Gain;

/**
 * What a class learned, as published. It is counted anew only when five more students have taken both forms, because
 * two means that differ by one student would tell that student's scores.
 */
@ApplicationScoped
class Gains {
    /** How many students any two published gains differ by, at least. */
    static final int STEP = 5;

    /** A form that was finished after the quiz was begun says nothing about before. */
    private static final String PAIRS = """
            select 100.0 * sb.correct / sb.answered, 100.0 * sq.correct / sq.answered
            from test_session b join standing_score sb on sb.session_id = b.id
            join test_session q on q.assignment_id = b.assignment_id and q.student_id = b.student_id and q.part = 'quiz'
            join standing_score sq on sq.session_id = q.id
            where b.assignment_id = ? and b.part = 'before' and sb.submitted_at <= q.begun_at
              and sb.answered > 0 and sq.answered > 0""";

    private static final String PUBLISH = """
            insert into gain (district_id, assignment_id, students, before, after, error, as_of) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (district_id, assignment_id) do update
            set students = excluded.students, before = excluded.before, after = excluded.after,
                error = excluded.error, as_of = excluded.as_of
            where excluded.students - gain.students >= ?""";

    private final Sql sql;

    @Inject
    Gains(Sql sql) {
        this.sql = sql;
    }

    Gains() { // for the container's proxy
        this(null);
    }

    /** A gain and when it was counted. */
    record Published(Gain gain, Instant asOf) {}

    /** Publishes anew when the step is large enough. Of two at once the later one waits and sees the earlier one's. */
    void publish(Assignment assignment, Instant now) {
        List<Gain.Pair> pairs =
                sql.list(PAIRS, row -> new Gain.Pair(row.getDouble(1), row.getDouble(2)), assignment.id());
        Gain gain = Gain.of(pairs);
        if (gain.students() >= Gain.FEWEST) {
            sql.run(
                    PUBLISH,
                    assignment.districtId(),
                    assignment.id(),
                    gain.students(),
                    gain.before(),
                    gain.after(),
                    gain.error(),
                    now,
                    STEP);
        }
    }

    Optional<Published> find(UUID assignment) {
        return sql.find(
                "select students, before, after, error, as_of from gain where assignment_id = ?",
                row -> new Published(
                        new Gain(row.getInt(1), row.getDouble(2), row.getDouble(3), (Double) row.getObject(4)),
                        Sql.instant(row, "as_of")),
                assignment);
    }
}
