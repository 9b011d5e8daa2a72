package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T18:00:00Z");

    @Test
    void itOpensBeforeItIsDue() {
        assertEquals(NOON, new Times(NOON, NOON.plusSeconds(1)).opens());
        assertThrows(IllegalArgumentException.class, () -> new Times(NOON, NOON));
        assertThrows(IllegalArgumentException.class, () -> new Times(NOON, NOON.minusSeconds(1)));
    }
}
