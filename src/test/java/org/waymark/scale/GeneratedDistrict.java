package org.waymark.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Fills a district under the role that migrates. Constraints stay as they are; foreign keys are looked at once for all
 * rows instead of row by row, and a fill that would break one fails. All weeks but the last come first, so that a release
 * can be made of them and another one a week later.
 */
public final class GeneratedDistrict implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/scale");
    private static final int CLASSES_AT_A_TIME = 400;

    private final Connection connection;
    private final Extent extent;

    private GeneratedDistrict(Connection connection, Extent extent) {
        this.connection = connection;
        this.extent = extent;
    }

    /** Its people, and nothing done yet. The connection keeps what further weeks need. */
    public static GeneratedDistrict peopled(Connection connection, Extent extent) throws SQLException {
        GeneratedDistrict made = new GeneratedDistrict(connection, extent);
        made.run("tools.sql", Map.of());
        new Lessons(connection, extent.from()).load();
        made.run("people.sql", Map.of());
        return made;
    }

    public UUID id() {
        return extent.district();
    }

    /** The work of the weeks from one on, counted from 0, and before another. */
    public void work(int week, int before) throws SQLException {
        int last = extent.classes() + 2;
        LocalDate until = extent.from().plusWeeks(before);
        for (int first = 1; first <= last; first += CLASSES_AT_A_TIME) {
            run(
                    "work.sql",
                    Map.of(
                            "first", first,
                            "last", Math.min(last, first + CLASSES_AT_A_TIME - 1),
                            "week", week,
                            "before", before,
                            "until", until));
        }
    }

    /** Looks at every foreign key, and lets the database know what it has. */
    public void settle() throws SQLException {
        run("foreign-keys.sql", Map.of());
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** Signs an officer in under a token. */
    public void officer(String token) throws SQLException {
        run("officer.sql", Map.of("token", token));
    }

    private void run(String script, Map<String, Object> values) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text(script, values)); // one transaction
        }
    }

    private String text(String script, Map<String, Object> values) {
        try {
            String text = Files.readString(SCRIPTS.resolve(script))
                    .replace("${district}", id().toString())
                    .replace("${seed}", String.valueOf(extent.seed()))
                    .replace("${students}", String.valueOf(extent.students()))
                    .replace("${schools}", String.valueOf(extent.schools()))
                    .replace("${classes}", String.valueOf(extent.classes()))
                    .replace("${weeks}", String.valueOf(extent.weeks()))
                    .replace("${from}", extent.from().toString());
            for (Map.Entry<String, Object> one : values.entrySet()) {
                text = text.replace("${" + one.getKey() + "}", one.getValue().toString());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what further weeks would need; the connection stays its owner's. */
    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("discard temp");
        }
    }
}
