package org.waymark.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.waymark.platform.Token;

/**
 * A real PostgreSQL for one machine, in the data folder, with nothing switched off that keeps data. It listens on this
 * machine only, and every role needs its password.
 */
final class EmbeddedDatabase implements Database {
    private static final String ADMINISTRATOR = "postgres";
    private static final String NAME = "waymark";
    /** The library starts with everyone on this machine trusted; from here on nobody is. */
    private static final String PASSWORDS_ONLY = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(Path data, int port) {
        Path files = data.resolve("postgres");
        LeftOver.stop(files);
        String password = SecretFile.read(
                data.resolve("postgres.password"), () -> Token.random().value());
        try {
            EmbeddedDatabase database =
                    new EmbeddedDatabase(builder(data, files, port, password).start(), password);
            database.prepare();
            return database;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new Refusal(
                    "The embedded PostgreSQL did not start on port " + port + ": " + e.getMessage()
                            + ". Set WAYMARK_DB_PORT to a free port, make sure that " + data
                            + " is writable, or name a server of your own with PGHOST.",
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path files, int port, String password) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(data.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // the start stops it, after the server
                .setOverrideWorkingDirectory(data.toFile()) // a shared temporary folder could be prepared by others
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on") // the library turns both off, since it is made for tests
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("log_error_verbosity", "terse") // details hold values of rows
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    private void prepare() throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + ADMINISTRATOR + " password '" + password + "'");
            Path rules = dataFolder(statement).resolve("pg_hba.conf");
            if (!Files.readString(rules).equals(PASSWORDS_ONLY)) {
                Files.writeString(rules, PASSWORDS_ONLY);
                statement.execute("select pg_reload_conf()");
            }
            if (!exists(statement)) {
                statement.execute("create database " + NAME);
            }
        }
    }

    private static Path dataFolder(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            return row.next();
        }
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String administrator() {
        return ADMINISTRATOR;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not stop", e);
        }
    }
}
