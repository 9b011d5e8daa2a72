package org.waymark.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.waymark.recount.Recount;
import org.waymark.recount.Recounted;

/**
 * {@code bin/tallies check}: counts every district again from the responses and names what differs. It ends with 0 when
 * nothing does, with 1 when something does, and with 2 when it could not look. The school may run meanwhile.
 */
final class TallyCheck {
    private final Plan plan;

    private TallyCheck(Plan plan) {
        this.plan = plan;
    }

    public static void main(String[] arguments) {
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        try {
            boolean clean = new TallyCheck(new Plan(System.getenv(), Path.of(""), Path.of(""))).run();
            System.exit(clean ? 0 : 1);
        } catch (Refusal | SQLException e) {
            System.err.println("The tallies were not checked. " + e.getMessage());
            System.exit(2);
        }
    }

    private boolean run() throws SQLException {
        if (plan.hasNamedDatabase()) {
            return check(NamedDatabase.reach(plan));
        }
        if (!Files.exists(plan.data().resolve("postgres"))) {
            throw new Refusal("There is no database in " + plan.data() + ". Set WAYMARK_DATA or PGHOST.");
        }
        NamedDatabase running = embedded();
        try (Connection open = running.connect()) {
            return check(running);
        } catch (SQLException e) {
            return checkStopped();
        }
    }

    /** The embedded database of a school that runs. */
    private NamedDatabase embedded() {
        String password = SecretFile.read(plan.data().resolve("postgres.password"), () -> "");
        return new NamedDatabase("127.0.0.1", plan.number("WAYMARK_DB_PORT", 15329), "waymark", "postgres", password);
    }

    private boolean checkStopped() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(plan.data(), plan.number("WAYMARK_DB_PORT", 15329))) {
            return check(database);
        }
    }

    private static boolean check(Database database) throws SQLException {
        boolean clean = true;
        try (Connection connection = database.connect()) {
            for (UUID district : Recount.districts(connection)) {
                Recounted recounted = Recount.of(connection, district);
                print(district, recounted);
                clean &= recounted.isClean();
            }
        }
        return clean;
    }

    private static void print(UUID district, Recounted recounted) {
        recounted.differences().forEach(System.out::println);
        System.out.println("district " + district + ": " + words(recounted.looked()) + "; could not be counted again: "
                + (recounted.skipped().isEmpty() ? "none" : words(recounted.skipped())) + "; differences: "
                + recounted.found());
    }

    private static String words(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
    }
}
