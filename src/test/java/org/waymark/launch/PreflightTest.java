package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said in one line with its remedy, before anything is changed. */
class PreflightTest {
    @TempDir
    Path home;

    private String refused(Map<String, String> environment) {
        Plan plan = new Plan(environment, home, home);
        String message =
                assertThrows(Refusal.class, () -> Preflight.check(plan)).getMessage();
        assertFalse(Files.exists(plan.data()), "something was changed");
        return message;
    }

    @Test
    void aTakenPortIsNamedWithItsSetting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertTrue(refused(Map.of("WAYMARK_PORT", port)).matches("Port " + port + " is in use.*WAYMARK_PORT.*"));
            assertTrue(refused(Map.of("WAYMARK_PORT", "9281", "WAYMARK_DB_PORT", port))
                    .contains("WAYMARK_DB_PORT"));
        }
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        assertTrue(refused(Map.of("WAYMARK_HOST", "no.such.host.invalid")).startsWith("WAYMARK_HOST is no.such"));
    }

    @Test
    void aBrokenLessonIsNamedWithItsFile() throws IOException {
        Files.createDirectories(home.resolve("lessons"));
        Files.writeString(home.resolve("lessons/curriculum.yaml"), "units: [");
        String message = refused(Map.of("WAYMARK_PORT", "9281", "WAYMARK_DB_PORT", "15397"));
        assertEquals("A lesson is broken:", message.lines().findFirst().orElse(""));
        assertTrue(message.contains("curriculum.yaml:1"), message);
    }
}
