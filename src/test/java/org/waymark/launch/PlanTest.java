package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the environment asks for, with a value for one machine when it is silent. */
class PlanTest {
    private static Plan plan(Map<String, String> environment) {
        return new Plan(environment, Path.of("wlp"), Path.of("/home"));
    }

    @Test
    void aFirstLookNeedsNoSettings() {
        Plan plan = plan(Map.of());
        assertTrue(plan.demo());
        assertEquals("http://127.0.0.1:9080", plan.address());
        assertEquals(Path.of("/home/data"), plan.data());
    }

    @Test
    void aNamedDatabaseIsNotFilledUnasked() {
        assertFalse(plan(Map.of("PGHOST", "db")).demo());
        assertTrue(plan(Map.of("PGHOST", "db", "WAYMARK_DEMO", "true")).demo());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void aPortThatIsNoneIsRefusedByName(String value) {
        Plan plan = plan(Map.of("WAYMARK_PORT", value));
        Refusal refusal = assertThrows(Refusal.class, plan::port);
        assertTrue(refusal.getMessage().startsWith("WAYMARK_PORT is " + value));
    }

    @Test
    void theProxysAddressIsTheOneToPrint() {
        assertEquals(
                "https://waymark.example.org",
                plan(Map.of("WAYMARK_URL", "https://waymark.example.org")).address());
        assertEquals(
                "https://localhost:9443",
                plan(Map.of("WAYMARK_HOST", "*", "WAYMARK_HTTPS", "generate")).address());
    }
}
