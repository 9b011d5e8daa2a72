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

    private static final String PAIRS = """
            select 100.0 * b.correct / b.answered, 100.0 * q.correct / q.answered
            from matched_pair p join standing_score b on b.session_id = p.before_id
            join standing_score q on q.session_id = p.after_id
            where p.assignment_id = ?""";

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

    /** Publishes anew, and says so, when the step is large enough. Of two at once the later waits and sees the earlier's. */
    boolean publish(Assignment assignment, Instant now) {
        List<Gain.Pair> pairs =
                sql.list(PAIRS, row -> new Gain.Pair(row.getDouble(1), row.getDouble(2)), assignment.id());
        Gain gain = Gain.of(pairs);
        return gain.students() >= Gain.FEWEST
                && sql.run(
                                PUBLISH,
                                assignment.districtId(),
                                assignment.id(),
                                gain.students(),
                                gain.before(),
                                gain.after(),
                                gain.error(),
                                now,
                                STEP)
                        > 0;
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
