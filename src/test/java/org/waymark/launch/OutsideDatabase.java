package org.waymark.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The embedded database's files under a PostgreSQL of its own, which no part of the school has started and none stops:
 * what PGHOST would name. It can be killed and started again beneath a school that runs.
 */
public final class OutsideDatabase {
    private final Path data;
    private final NamedDatabase database;

    private OutsideDatabase(Path data, NamedDatabase database) {
        this.data = data;
        this.database = database;
    }

    /** Lays out the files as the start does it, and leaves nothing running. */
    public static OutsideDatabase make(Path data, int port) {
        try (EmbeddedDatabase made = EmbeddedDatabase.start(data, port)) {
            return new OutsideDatabase(
                    data, new NamedDatabase(made.host(), port, made.name(), made.administrator(), made.password()));
        }
    }

    /** Starts it, with what {@code more} switches over. Whether it answers yet is another question. */
    public Process start(String... more) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root; the library does the same
        }
        command.addAll(
                List.of(program().toString(), "-D", data.resolve("postgres").toString()));
        command.addAll(List.of("-p", String.valueOf(database.port()), "-c", "unix_socket_directories="));
        command.addAll(List.of(more));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("outside.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library has unpacked it there. */
    private Path program() {
        try (Stream<Path> files = Files.find(data, 4, (file, facts) -> file.endsWith("bin/postgres"))) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under the administrator's role, which sees every district. */
    public Connection connect() throws SQLException {
        return database.connect();
    }

    /** The variables that name it. */
    public Map<String, String> settings() {
        return Map.of(
                "PGHOST", database.host(),
                "PGPORT", String.valueOf(database.port()),
                "PGUSER", database.administrator(),
                "PGPASSWORD", database.password(),
                "PGDATABASE", database.name());
    }
}
