package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Visit;

/** The start command from an empty folder to a closed door, and the same school again at the next start. */
class CommandIT {
    private static final String PORT = "9182";
    private static final String DB_PORT = "15396";
    private static final String HERE = "http://127.0.0.1:" + PORT;
    /** All that a start without trouble says. */
    private static final String FINE =
            "Launching waymark .*|\\[AUDIT   ] .*|Waymark is open at .*|  .*|Stop with Ctrl-C\\.";

    private final Map<String, String> settings = Map.of(
            "WAYMARK_PORT",
            PORT,
            "WAYMARK_DB_PORT",
            DB_PORT,
            "WAYMARK_DEMO",
            "false",
            "WAYMARK_DATA",
            "target/command-data");

    @Test
    void whatWasEnteredIsThereAgainAndNothingIsLeftRunning() throws IOException {
        FreshFolder.at("target/command-data");
        try (Command first = Command.run(settings)) {
            assertTrue(first.opens(), () -> String.join("\n", first.said()));
            introduce(new Visit(HERE), first.word("/link/"));
            assertStops(first);
        }
        try (Command second = Command.run(settings)) {
            assertTrue(second.opens());
            assertFalse(String.join("\n", second.said()).contains("/link/"), "the first officer has come in already");
            Visit officer = new Visit(HERE);
            officer.get("/sign-in");
            assertEquals(
                    303,
                    officer.post("/sign-in", "email", "olive@example.org", "password", "a long enough one")
                            .statusCode());
            assertStops(second);
        }
    }

    private static void introduce(Visit officer, String link) {
        String path = link.substring(HERE.length());
        assertEquals(200, officer.get(path).statusCode());
        officer.post(path, "name", "Olive", "email", "olive@example.org", "password", "a long enough one");
        assertEquals(200, officer.get("/schools").statusCode());
        assertEquals(404, new Visit(HERE).get(path).statusCode(), "a link works once");
    }

    private static void assertStops(Command command) throws IOException {
        List<ProcessHandle> children = command.children();
        assertFalse(children.isEmpty(), "no server was started");
        assertEquals(130, command.interrupt()); // 128 + SIGINT
        assertEquals(List.of(), children.stream().filter(ProcessHandle::isAlive).toList());
        new ServerSocket(Integer.parseInt(PORT)).close();
        new ServerSocket(Integer.parseInt(DB_PORT)).close();
        assertEquals(
                List.of(),
                command.said().stream().filter(line -> !line.matches(FINE)).toList());
        assertEquals(List.of(), ServerLog.complaints(command.begun()));
    }
}
