package org.waymark.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the database holds of these assignments, read in one look under the administrator's role. */
record Stored(List<Answer> answers, List<Submission> submissions) {
    private static final String ANSWERS = """
            select r.event_id, t.id, t.student_id, t.assignment_id, r.item_id, r.sequence, r.value, r.counts
            from response r join test_session t on t.district_id = r.district_id and t.id = r.session_id
            where t.assignment_id = any (?) order by r.sequence""";

    private static final String SUBMISSIONS = """
            select t.id, s.correct, s.answered,
                   (select coalesce(sum(o.correct), 0) from objective_result o where o.session_id = t.id),
                   (select coalesce(sum(o.answered), 0) from objective_result o where o.session_id = t.id)
            from submission s join test_session t on t.district_id = s.district_id and t.id = s.session_id
            where t.assignment_id = any (?)""";

    /** A row of {@code response}, with its session's student and assignment. */
    record Answer(
            UUID event,
            UUID session,
            UUID student,
            UUID assignment,
            String item,
            int sequence,
            String value,
            boolean counts) {
        static Answer of(ResultSet row) throws SQLException {
            return new Answer(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getString(5),
                    row.getInt(6),
                    row.getString(7),
                    row.getBoolean(8));
        }
    }

    /** A row of {@code submission}, with what its objectives add up to. */
    record Submission(UUID session, int correct, int answered, int objectivesCorrect, int objectivesAnswered) {
        static Submission of(ResultSet row) throws SQLException {
            return new Submission(
                    row.getObject(1, UUID.class), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5));
        }
    }

    static Stored read(Connection database, List<UUID> assignments) throws SQLException {
        return new Stored(
                rows(database, ANSWERS, assignments, Answer::of),
                rows(database, SUBMISSIONS, assignments, Submission::of));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection database, String select, List<UUID> assignments, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(select)) {
            statement.setArray(1, database.createArrayOf("uuid", assignments.toArray()));
            List<T> rows = new ArrayList<>();
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                rows.add(reading.of(found));
            }
            return rows;
        }
    }
}
