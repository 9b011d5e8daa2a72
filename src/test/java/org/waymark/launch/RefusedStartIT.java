package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pool whose role could look past row-level security would make every other safeguard worthless: no start. */
class RefusedStartIT {
    private static final int PORT = 9181;

    @Test
    void theAdministratorsRoleIsRefusedForThePool() throws IOException {
        Database database = DatabaseOfTheRun.database();
        Path liberty = Path.of(System.getProperty("wlp.home"));
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.put("WAYMARK_PORT", String.valueOf(PORT));
        settings.put("WAYMARK_DB_USER", database.administrator());
        settings.put("WAYMARK_DB_PASSWORD", database.password());
        Server server = Server.start(new Plan(Map.of(), liberty, Path.of("")), settings);
        try {
            assertThrows(Refusal.class, () -> server.awaitFirstPage("127.0.0.1", PORT));
        } finally {
            server.stop();
        }
        Path log = liberty.resolve("usr/servers/waymark/logs/messages.log");
        assertTrue(Files.readString(log).contains("could bypass row-level security"));
    }
}
