package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database that does not answer is named, and its password is not. */
class NamedDatabaseTest {
    @Test
    void saysWhatToCheckAndKeepsThePassword() {
        Map<String, String> environment =
                Map.of("PGHOST", "127.0.0.1", "PGPORT", "1", "PGDATABASE", "north", "PGPASSWORD", "very-secret");
        Plan plan = new Plan(environment, Path.of(""), Path.of(""));
        String message =
                assertThrows(Refusal.class, () -> NamedDatabase.reach(plan)).getMessage();
        assertTrue(message.contains("north at 127.0.0.1:1") && message.contains("PGHOST"), message);
        assertFalse(message.contains("very-secret"));
    }
}
