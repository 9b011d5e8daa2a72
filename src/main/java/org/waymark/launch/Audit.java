package org.waymark.launch;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.platform.AuditAnchor;

/**
 * Looks the audit trail over, or prints the anchors to keep elsewhere (bin/audit). Ends with 0 when all is whole, with 1
 * when a place is broken, and with 2 when it could not look.
 */
public final class Audit {
    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int UNSEEN = 2;

    private static final int AT_ONCE = 1000;
    private static final String DISTRICTS = """
            select district_id from directory where kind = 'district'
            union select distinct district_id from audit_seal order by 1""";

    private Audit() {}

    /** Arguments: the project's folder; verify or anchor; for verify the anchors, one each. */
    public static void main(String[] arguments) {
        for (String chatty : List.of("io.zonky", "org.flywaydb")) {
            Logger.getLogger(chatty).setLevel(Level.WARNING);
        }
        Plan plan = new Plan(System.getenv(), Path.of(""), Path.of(arguments[0]));
        System.exit(run(plan, arguments[1], List.of(arguments).subList(2, arguments.length), System.out));
    }

    static int run(Plan plan, String command, List<String> texts, PrintStream out) {
        List<AuditAnchor> anchors = new ArrayList<>();
        for (String text : texts) {
            AuditAnchor.read(text).ifPresent(anchors::add);
        }
        if (anchors.size() < texts.size()) {
            out.println(
                    "An anchor looks like <district>:<number>:<64 hexadecimal digits>, as bin/audit anchor prints it.");
            return UNSEEN;
        }
        try (Database database = reach(plan)) {
            return command.equals("anchor") ? anchor(database, out) : verify(database, anchors, out);
        } catch (SQLException | Refusal e) {
            out.println("The audit trail could not be looked at. "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return UNSEEN;
        }
    }

    /** The named database; the embedded one while the school is open; else the embedded one, started for this look. */
    private static Database reach(Plan plan) {
        if (plan.hasNamedDatabase()) {
            return NamedDatabase.reach(plan);
        }
        if (!Files.exists(plan.data().resolve("postgres"))) {
            throw new Refusal("There is no embedded database in " + plan.data() + ", and PGHOST names none.");
        }
        int port = plan.number("WAYMARK_DB_PORT", 15329);
        String password = SecretFile.read(plan.data().resolve("postgres.password"), () -> "");
        NamedDatabase open = new NamedDatabase("127.0.0.1", port, "waymark", "postgres", password);
        try (Connection there = open.connect()) {
            return open;
        } catch (SQLException closed) {
            return EmbeddedDatabase.start(plan.data(), port);
        }
    }

    static int verify(Database database, List<AuditAnchor> anchors, PrintStream out) throws SQLException {
        int code = WHOLE;
        for (AuditCheck.Verdict verdict : look(database, anchors)) {
            out.println("district " + verdict.district() + ": " + said(verdict));
            code = verdict.isWhole() ? code : BROKEN;
        }
        return code;
    }

    private static String said(AuditCheck.Verdict verdict) {
        if (!verdict.isWhole()) {
            return "BROKEN at " + verdict.broken();
        }
        return verdict.position() == 0
                ? "whole, and nothing has happened yet"
                : "whole, " + verdict.position() + " events, sealed up to " + verdict.sealed() + "; anchor "
                        + verdict.anchor();
    }

    private static int anchor(Database database, PrintStream out) throws SQLException {
        int code = WHOLE;
        for (AuditCheck.Verdict verdict : look(database, List.of())) {
            if (!verdict.isWhole()) {
                out.println("district " + verdict.district() + ": " + said(verdict));
                code = BROKEN;
            } else if (verdict.position() > 0) {
                out.println(verdict.anchor());
            }
        }
        return code;
    }

    /** Seals what waits first, so that nothing that has happened is left out. */
    private static List<AuditCheck.Verdict> look(Database database, List<AuditAnchor> anchors) throws SQLException {
        List<AuditCheck.Verdict> verdicts = new ArrayList<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            List<UUID> districts = districts(connection);
            anchors.stream()
                    .map(AuditAnchor::district)
                    .filter(one -> !districts.contains(one))
                    .forEach(districts::add);
            for (UUID district : districts) {
                seal(connection, district);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                enter(connection, district);
                List<AuditAnchor> theirs = anchors.stream()
                        .filter(one -> one.district().equals(district))
                        .toList();
                verdicts.add(AuditCheck.of(connection, district, theirs));
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
        return verdicts;
    }

    private static List<UUID> districts(Connection connection) throws SQLException {
        List<UUID> districts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DISTRICTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                districts.add(row.getObject(1, UUID.class));
            }
        }
        connection.commit();
        return districts;
    }

    private static void seal(Connection connection, UUID district) throws SQLException {
        int sealed = AT_ONCE;
        while (sealed == AT_ONCE) {
            try (PreparedStatement statement = connection.prepareStatement("select seal_audit(?, ?, ?)")) {
                statement.setObject(1, district);
                statement.setInt(2, AT_ONCE);
                statement.setObject(3, Instant.now().atOffset(ZoneOffset.UTC));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    sealed = row.getInt(1);
                }
            }
            connection.commit();
        }
    }

    /** An owner who is no superuser is held by the policies too. */
    private static void enter(Connection connection, UUID district) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.district', ?, true)")) {
            statement.setString(1, district.toString());
            statement.executeQuery().close();
        }
    }
}
