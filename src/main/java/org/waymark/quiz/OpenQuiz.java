package org.waymark.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.waymark.platform.Sql;

/**
 * One quiz without accounts.
 *
 * @param expected how many devices the teacher expects
 * @param finished how many were counted
 * @param shown how many of them are in the counts that the teacher sees
 */
record OpenQuiz(UUID id, UUID assignment, UUID schoolClass, int expected, int finished, int shown, Instant endsAt) {
    /** What was ended just now is over: the database rounds to microseconds, and up as well. */
    boolean isOver(Instant now) {
        return !endsAt.isAfter(now.plus(1, ChronoUnit.MICROS));
    }

    /** As for students with accounts: a step of five, and what is still to come makes a step of its own. */
    boolean mayShow(Instant now) {
        int remaining = expected - finished;
        boolean lastStep = remaining > 0 && remaining < Tallies.STEP;
        return finished - shown >= Tallies.STEP && (isOver(now) || !lastStep);
    }

    static OpenQuiz of(ResultSet row) throws SQLException {
        return new OpenQuiz(
                row.getObject("id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getObject("class_id", UUID.class),
                row.getInt("expected"),
                row.getInt("students"),
                row.getInt("shown"),
                Sql.instant(row, "ends_at"));
    }
}
