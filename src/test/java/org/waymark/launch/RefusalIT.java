package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a school from opening is said in one clear line, with a code other than 0 and nothing half-done. */
class RefusalIT {
    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>();

    private String refused() {
        settings.putIfAbsent("WAYMARK_PORT", "9184");
        settings.put("WAYMARK_DB_PORT", "15395");
        settings.put("WAYMARK_DATA", folder.resolve("data").toString());
        try (Command command = Command.run(settings)) {
            assertFalse(command.opens());
            assertEquals(1, command.end());
            List<String> said = command.said();
            assertTrue(said.get(0).startsWith("Waymark did not start. "), said::toString);
            assertEquals(1, said.size(), said::toString);
            return said.get(0);
        }
    }

    @Test
    void aPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            settings.put("WAYMARK_PORT", String.valueOf(taken.getLocalPort()));
            assertTrue(refused().contains("set WAYMARK_PORT to another number"));
        }
        assertFalse(Files.exists(folder.resolve("data")), "something was made");
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        settings.putAll(Map.of("PGHOST", "127.0.0.1", "PGPORT", "1"));
        assertTrue(refused().contains("Check PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE"));
    }

    @Test
    void lessonsThatAreNotThere() {
        settings.put("WAYMARK_LESSONS", folder.toString());
        assertTrue(refused().contains("Set WAYMARK_LESSONS"));
    }

    @Test
    void aKeyThatIsTooShort() {
        settings.put("WAYMARK_SECRET", "short");
        assertTrue(refused().contains("WAYMARK_SECRET has fewer than 32 characters"));
    }

    /** Somebody else's tables are in the way: they stay, and none of ours stands beside them. */
    @Test
    void aMigrationThatFails() throws SQLException {
        settings.putAll(OwnDatabase.named("somebody_elses"));
        String url = DatabaseOfTheRun.database().url().replaceAll("/[^/]*$", "/somebody_elses");
        String user = settings.get("PGUSER");
        try (Connection theirs = DriverManager.getConnection(url, user, settings.get("PGPASSWORD"));
                Statement statement = theirs.createStatement()) {
            statement.execute("create table org (name text)");
            assertTrue(refused().contains("could not be brought up to date"));
            assertTrue(
                    statement.executeQuery("select name from org").getMetaData().getColumnCount() == 1);
            try (var tables = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
                tables.next();
                assertEquals(1, tables.getInt(1));
            }
        }
    }
}
