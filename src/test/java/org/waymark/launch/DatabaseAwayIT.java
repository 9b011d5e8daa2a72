package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Visit;

/** The database goes away under a school that is open: pages say so, and the way out stays open. */
class DatabaseAwayIT {
    private static final Path DATA = Path.of("target/away-data");
    private static final String HERE = "http://127.0.0.1:9185";

    private final Map<String, String> settings = Map.of(
            "WAYMARK_PORT", "9185",
            "WAYMARK_DB_PORT", "15394",
            "WAYMARK_DEMO", "false",
            "WAYMARK_EXIT", "https://exit.example.org/",
            "WAYMARK_DATA", DATA.toString());

    @Test
    void pagesSayItAndTheWayOutStaysOpen() throws IOException {
        FreshFolder.at(DATA.toString());
        try (Command command = Command.run(settings)) {
            assertTrue(command.opens(), () -> String.join("\n", command.said()));
            Visit officer = new Visit(HERE);
            String path = command.word("/link/").substring(HERE.length());
            officer.post(path, "name", "Olive", "email", "olive@example.org", "password", "a long enough one");
            assertEquals(200, officer.get("/schools").statusCode());
            kill();
            HttpResponse<String> page = officer.get("/schools");
            assertEquals(503, page.statusCode());
            assertTrue(page.body().contains("database is not answering"), page.body());
            assertEquals(200, officer.get("/lessons").statusCode(), "what needs no database");
            HttpResponse<String> away = officer.get("/leave");
            assertEquals(
                    "https://exit.example.org/",
                    away.headers().firstValue("Location").orElse(""));
            assertNull(officer.cookie("waymark"));
        }
    }

    private static void kill() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(DATA.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }
}
