package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was passed holds for twelve months. */
class CompletionTest {
    private final Completion passed = new Completion("A4", Instant.parse("2026-11-25T15:00:00Z"));

    @Test
    void itHoldsForTwelveMonths() {
        assertEquals(Instant.parse("2027-11-25T15:00:00Z"), passed.until());
        assertTrue(passed.isValid(Instant.parse("2027-11-25T14:59:59Z")));
        assertFalse(passed.isValid(Instant.parse("2027-11-25T15:00:00Z")));
    }
}
