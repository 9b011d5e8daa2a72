package org.waymark.recount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Counts again from the responses whatever a district's classes were told: which responses count, scores and results by
 * objective since every decision, tallies, what is remembered and what was learned. It looks at one moment of the
 * database and writes nothing, so a school may go on meanwhile.
 *
 * <p>What cannot be counted again: presses in practice scenarios and marks on a scale are kept without a student, so only
 * their sums are looked at; papers and devices without accounts have no responses; whether an answer was late depends on
 * a due date that may have been moved; and of what was deleted on purpose nothing is left to count.
 */
public final class Recount {
    private static final int AT_A_TIME = 100;
    private final List<Check> checks =
            List.of(new Counting(), new Scores(), new ClassTallies(), new Remembering(), new Learning(), new Marking());

    private static final String NEXT = """
            select a.id from assignment a where a.district_id = ? and a.id > ? order by a.id limit %d""".formatted(AT_A_TIME);

    private final Rows rows;
    private final Texts texts;
    private final Findings findings;

    private Recount(Connection connection, UUID district) {
        this.rows = new Rows(connection, district);
        this.texts = new Texts(connection);
        this.findings = new Findings(district);
    }

    /** All districts of a database. */
    public static List<UUID> districts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select district_id from directory where kind = 'district' order by district_id")) {
            List<UUID> districts = new ArrayList<>();
            while (row.next()) {
                districts.add(row.getObject(1, UUID.class));
            }
            return districts;
        }
    }

    /** Counts one district again, in the caller's transaction or in one of its own, which sees one moment and writes nothing. */
    public static Recounted of(Connection connection, UUID district) throws SQLException {
        if (!connection.getAutoCommit()) {
            return count(connection, district);
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            return count(connection, district);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static Recounted count(Connection connection, UUID district) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("select set_config('app.district', ?, true)")) {
            setting.setString(1, district.toString());
            setting.execute();
        }
        return new Recount(connection, district).count();
    }

    private Recounted count() throws SQLException {
        Set<UUID> purged = purged();
        List<UUID> next = next(new UUID(0, 0));
        while (!next.isEmpty()) {
            for (Work work : Batch.read(rows, texts, next, purged)) {
                check(work);
            }
            next = next(next.get(next.size() - 1));
        }
        new Sheets(rows, findings).check();
        return findings.result();
    }

    private List<UUID> next(UUID after) throws SQLException {
        return rows.list(NEXT, row -> Rows.id(row, 1), after);
    }

    private void check(Work work) {
        findings.looked("assignments", 1);
        checks.forEach(check -> check.of(work, findings));
    }

    /** Assignments of which answers were deleted, all or one child's (docs/decisions/retention.md). */
    private Set<UUID> purged() throws SQLException {
        return new HashSet<>(
                rows.list("select assignment_id from purged_answers where district_id = ?", row -> Rows.id(row, 1)));
    }
}
