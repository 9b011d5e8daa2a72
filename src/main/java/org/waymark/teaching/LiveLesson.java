package org.waymark.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.Sql;

/**
 * A lesson that is being taught.
 *
 * @param version the text that is taught
 * @param recall the version of the earlier lesson that is recalled; null when there is none
 * @param shown what of the step has been brought to light: the number of a way, or 1 for an answer
 * @param turn goes up with each change
 * @param paced whether the students' screens follow
 * @param blockAt since when the class is in this part
 */
record LiveLesson(
        UUID id,
        UUID assignment,
        String version,
        String recall,
        int step,
        int shown,
        int turn,
        boolean paced,
        Instant startedAt,
        Instant blockAt) {
    static LiveLesson of(ResultSet row) throws SQLException {
        return new LiveLesson(
                row.getObject("id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getString("version"),
                row.getString("recall_version"),
                row.getInt("step"),
                row.getInt("shown"),
                row.getInt("turn"),
                row.getBoolean("paced"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "block_at"));
    }

    /** What a window compares: another lesson, or another turn, looks different. */
    String mark() {
        return id.toString().substring(0, 8) + "-" + turn;
    }
}
