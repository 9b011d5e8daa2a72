package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit trail's seals: the application can break none, and whoever can is found out. */
class AuditIT {
    private static final String PASSWORD = "of-the-application";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Plan plan;
    private Database database;
    private Connection owner;
    private Connection app;
    private final UUID district = UUID.randomUUID();
    private final Instant now = Instant.now();

    @BeforeEach
    void fiveEvents() throws SQLException {
        Map<String, String> named = OwnDatabase.named("audit_" + NUMBER.incrementAndGet());
        plan = new Plan(named, Path.of(""), Path.of(""));
        database = NamedDatabase.reach(plan);
        Migration.run(database, PASSWORD);
        owner = database.connect();
        app = asApp();
        run(
                app,
                "insert into directory (kind, hash, district_id, subject_id) values ('district', '\\x01', '" + district
                        + "', '" + district + "')");
        for (int i = 5; i > 0; i--) {
            record(app, now.minusSeconds(i));
        }
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
        app.close();
    }

    private Connection asApp() throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.applicationRole(), PASSWORD);
        run(connection, "select set_config('app.district', '" + district + "', false)");
        return connection;
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private UUID record(Connection connection, Instant happened) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into audit_event (district_id, id, happened_at, actor_id, action, subject_id)"
                        + " values (?, ?, ?, ?, 'niño.read', null)")) {
            statement.setObject(1, district);
            statement.setObject(2, id);
            statement.setObject(3, happened.atOffset(ZoneOffset.UTC));
            statement.setObject(4, UUID.randomUUID());
            statement.executeUpdate();
        }
        return id;
    }

    private int seal(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select seal_audit(?, 1000, ?)")) {
            statement.setObject(1, district);
            statement.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } finally {
            if (connection.getAutoCommit()) {
                run(connection, "select set_config('app.district', '" + district + "', false)");
            }
        }
    }

    /** What the command says, behind its exit code. */
    private String says(String command, String... anchors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Audit.run(plan, command, List.of(anchors), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private void assertBroken(String where, String... anchors) {
        String said = says("verify", anchors);
        assertTrue(said.startsWith("1 ") && said.contains(where), said);
    }

    private void assertWhole(int events, String... anchors) {
        String said = says("verify", anchors);
        assertTrue(said.startsWith("0 ") && said.contains("whole, " + events + " events"), said);
    }

    private String anchor() {
        String said = says("anchor");
        assertTrue(said.startsWith("0 " + district + ":"), said);
        return said.substring(2);
    }

    /** As an administrator who also silences triggers. */
    private void tamper(String statement) throws SQLException {
        run(owner, "set session_replication_role = replica");
        run(owner, statement);
        run(owner, "set session_replication_role = origin");
    }

    private static String at(int place) {
        return "(select event_id from audit_seal where position = " + place + ")";
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        assertWhole(5);
        assertWhole(5, anchor());
        assertEquals(2, Audit.run(plan, "verify", List.of("no anchor"), System.out));
    }

    @Test
    void theApplicationCanChangeAndRemoveNothing() throws SQLException {
        seal(app);
        for (String table : List.of("audit_event", "audit_seal")) {
            String column = table.equals("audit_event") ? "happened_at = now()" : "sealed_at = now()";
            for (String statement :
                    List.of("update " + table + " set " + column, "delete from " + table, "truncate " + table)) {
                SQLException refused = assertThrows(SQLException.class, () -> run(app, statement), statement);
                assertEquals("42501", refused.getSQLState(), statement); // insufficient_privilege
            }
        }
        assertWhole(5);
    }

    @Test
    void aChangedEventIsFound() throws SQLException {
        seal(app);
        tamper("update audit_event set action = 'class.close' where id = " + at(2));
        assertBroken("place 2: event");
    }

    @Test
    void aMomentThatMovedByAMicrosecondIsFound() throws SQLException {
        seal(app);
        tamper("update audit_event set happened_at = happened_at + interval '1 microsecond' where id = " + at(4));
        assertBroken("place 4: event");
    }

    @Test
    void aRemovedEventIsFound() throws SQLException {
        seal(app);
        tamper("delete from audit_event where id = " + at(3));
        assertBroken("place 3: event");
    }

    @Test
    void aRemovedEventWithItsSealIsFound() throws SQLException {
        seal(app);
        tamper("with gone as (delete from audit_seal where position = 3 returning event_id)"
                + " delete from audit_event where id in (select event_id from gone)");
        assertBroken("place 3: the seal is gone");
        tamper("update audit_seal set position = position - 1 where position > 3");
        assertBroken("place 3: event");
    }

    @Test
    void anEventThatWasPutInBetweenIsFound() throws SQLException {
        seal(app);
        tamper("insert into audit_event (district_id, id, happened_at, actor_id, action) values ('" + district
                + "', gen_random_uuid(), now() - interval '3 seconds', gen_random_uuid(), 'class.open')");
        assertBroken("neither sealed nor waiting");
    }

    /** Past the trigger too: then it is sealed at the end, and says that it is older than what was sealed without it. */
    @Test
    void anEventThatIsDatedBackIsFound() throws SQLException {
        seal(app);
        record(owner, now.minus(Duration.ofDays(2)));
        assertBroken("place 6: event");
    }

    @Test
    void anEventThatWaitedAndIsGoneIsFound() throws SQLException {
        seal(app);
        UUID id = record(app, Instant.now());
        tamper("delete from audit_event where id = '" + id + "'");
        assertBroken("was to be sealed and is gone");
    }

    @Test
    void anEndThatWasCutOffIsFoundByAnAnchorAlone() throws SQLException {
        String anchor = anchor();
        tamper("with gone as (delete from audit_seal where position > 3 returning event_id)"
                + " delete from audit_event where id in (select event_id from gone)");
        assertWhole(3);
        assertBroken("its end was cut off", anchor);
    }

    @Test
    void aTrailThatWasSealedAnewIsFoundByAnAnchorAlone() throws SQLException {
        String anchor = anchor();
        tamper("update audit_event set action = 'class.close' where id = " + at(3));
        tamper("with gone as (delete from audit_seal where position > 2 returning district_id, event_id)"
                + " insert into audit_unsealed select * from gone");
        assertWhole(5);
        assertBroken("not the seal of the anchor", anchor);
    }

    @Test
    void anEventThatCommitsLateIsSealedOnce() throws SQLException {
        try (Connection slow = asApp()) {
            slow.setAutoCommit(false);
            run(slow, "select set_config('app.district', '" + district + "', false)");
            record(slow, now.minusSeconds(3));
            assertEquals(5, seal(app), "nobody waits for it");
            slow.commit();
            assertEquals(1, seal(app));
            assertEquals(0, seal(app));
        }
        assertWhole(6);
    }

    @Test
    void whatWasTakenBackLeavesNothing() throws SQLException {
        try (Connection other = asApp()) {
            other.setAutoCommit(false);
            record(other, now);
            other.rollback();
        }
        assertWhole(5);
    }

    @Test
    void whoComesSecondDoesNotWait() throws SQLException {
        try (Connection other = asApp()) {
            other.setAutoCommit(false);
            assertEquals(5, seal(other));
            assertEquals(0, seal(app));
            record(app, Instant.now()); // and an ordinary transaction does not either
            other.rollback();
        }
        assertWhole(6);
    }

    @Test
    void theEmbeddedDatabaseIsLookedAtOpenAndClosed() {
        Path data = FreshFolder.at("target/audit-data");
        Plan embedded =
                new Plan(Map.of("WAYMARK_DATA", data.toString(), "WAYMARK_DB_PORT", "15391"), Path.of(""), Path.of(""));
        assertEquals(2, Audit.run(embedded, "verify", List.of(), System.out), "there is none yet");
        try (EmbeddedDatabase open = EmbeddedDatabase.start(data.toAbsolutePath(), 15391)) {
            Migration.run(open, PASSWORD);
            assertEquals(0, Audit.run(embedded, "verify", List.of(), System.out));
        }
        assertEquals(0, Audit.run(embedded, "verify", List.of(), System.out));
        assertFalse(data.resolve("postgres/postmaster.pid").toFile().exists(), "it was stopped again");
    }
}
