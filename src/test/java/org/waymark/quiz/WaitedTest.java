package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

/** How long a device kept something; what is refused is in BadInputIT, since refusing needs a server. */
class WaitedTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @NullAndEmptySource
    void nothingIsNotAtAll(String none) {
        assertEquals(NOW, Waited.of(none).given(NOW));
    }

    @Test
    void itWasGivenSoMuchBefore() {
        assertEquals(NOW.minusMillis(1500), Waited.of("1500").given(NOW));
    }

    @Test
    void aWeekIsTheMost() {
        assertEquals(NOW.minus(Duration.ofDays(7)), Waited.of("999999999999").given(NOW));
    }
}
