package org.waymark.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.platform.KeyedHash;
import org.waymark.platform.Token;

/** One command starts a school: look, database, migrations, server, address. Ctrl-C stops all of it. */
public final class School implements AutoCloseable {
    /** The database and the migrations tell each step; a start that goes well needs none of them. */
    private static final List<Logger> CHATTY = List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb"));

    private final Plan plan;
    private Database database;
    private Server server;

    School(Plan plan) {
        this.plan = plan;
    }

    /** Arguments: the folder of the installed server, the project's folder. Ends with code 1 and one line on trouble. */
    public static void main(String[] arguments) {
        School school = new School(new Plan(System.getenv(), Path.of(arguments[0]), Path.of(arguments[1])));
        Runtime.getRuntime().addShutdownHook(new Thread(school::close, "stop"));
        try {
            school.open();
            System.exit(school.server.await());
        } catch (Refusal refusal) {
            System.err.println("Waymark did not start. " + refusal.getMessage());
            System.exit(1);
        }
    }

    void open() {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        Preflight.check(plan);
        database = plan.hasNamedDatabase()
                ? NamedDatabase.reach(plan)
                : EmbeddedDatabase.start(plan.data(), plan.number("WAYMARK_DB_PORT", 15329));
        String secret = plan.get("WAYMARK_SECRET", "");
        if (secret.isEmpty()) {
            secret = SecretFile.read(
                    plan.data().resolve("secret.key"), () -> Token.random().value());
        }
        String password = HexFormat.of().formatHex(new KeyedHash(secret).of("database-role", database.name()));
        Migration.run(database, password);
        Optional<Token> firstLink = FirstLink.wanted(database, plan.demo());
        Map<String, String> settings = settings(secret, password, firstLink);
        settings.putAll(Https.prepare(plan));
        server = Server.start(plan, settings);
        server.awaitFirstPage(plan.reachableHost(), plan.port());
        Greeting.print(plan, firstLink);
    }

    private Map<String, String> settings(String secret, String password, Optional<Token> firstLink) {
        Map<String, String> settings = new HashMap<>();
        settings.put("WAYMARK_HOST", plan.plainHost());
        settings.put("WAYMARK_PORT", String.valueOf(plan.port()));
        settings.put("WAYMARK_DB_HOST", database.host());
        settings.put("WAYMARK_DB_PORT", String.valueOf(database.port()));
        settings.put("WAYMARK_DB_NAME", database.name());
        settings.put("WAYMARK_DB_USER", database.applicationRole());
        settings.put("WAYMARK_DB_PASSWORD", password);
        settings.put("WAYMARK_SECRET", secret);
        settings.put("WAYMARK_DEMO", String.valueOf(plan.demo()));
        settings.put("WAYMARK_LESSONS", plan.lessons().toString());
        settings.put(
                "WAYMARK_FIRST_LINK",
                firstLink.map(link -> HexFormat.of().formatHex(link.hash())).orElse(""));
        return settings;
    }

    /** Stops what was started, the server first. Safe to call at any moment. */
    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
