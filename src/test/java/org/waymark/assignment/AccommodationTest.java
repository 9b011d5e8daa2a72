package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccommodationTest {
    private static final Instant OPENS = Instant.parse("2026-11-24T18:00:00Z");
    private static final Times WEEK = new Times(OPENS, OPENS.plus(Duration.ofDays(7)));

    private static Accommodation time(int percent) {
        return new Accommodation(percent, false, false, false, false);
    }

    @Test
    void extraTimeIsAPartOfTheWholeWindow() {
        assertEquals(WEEK.due(), Accommodation.NONE.due(WEEK));
        assertEquals(OPENS.plus(Duration.ofHours(7 * 24 + 84)), time(50).due(WEEK));
        assertEquals(OPENS.plus(Duration.ofDays(28)), time(300).due(WEEK));
        assertEquals(OPENS.plusMillis(1330), time(33).due(new Times(OPENS, OPENS.plusSeconds(1))));
    }

    @Test
    void timeIsNeverTakenAwayAndNotWithoutEnd() {
        assertThrows(IllegalArgumentException.class, () -> time(-1));
        assertThrows(IllegalArgumentException.class, () -> time(301));
    }

    @Test
    void nothingIsOnlyNothing() {
        assertTrue(time(0).isNone());
        assertFalse(time(1).isNone());
        assertFalse(new Accommodation(0, false, false, true, false).isNone());
    }
}
