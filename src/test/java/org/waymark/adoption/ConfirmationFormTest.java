package org.waymark.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check has somebody who did it, and a day of the last twelve months. */
class ConfirmationFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, true",
        "2025-11-26, true",
        "2025-11-25, false",
        "2026-11-26, false",
        "yesterday, false",
        "'', false"
    })
    void theDayIsOneOfTheLastTwelveMonths(String day, boolean taken) {
        assertEquals(
                taken ? Map.of() : Map.of("on", "numbers.on-missing"),
                new ConfirmationForm(" Cal Caller ", day).errors(TODAY));
    }

    @Test
    void somebodyIsNamed() {
        assertEquals(
                Set.of("by"),
                new ConfirmationForm("  ", "2026-11-25").errors(TODAY).keySet());
        assertEquals(
                Set.of("by"),
                new ConfirmationForm("x".repeat(81), "2026-11-25").errors(TODAY).keySet());
        assertEquals(
                Set.of("by", "on"),
                new ConfirmationForm(null, null).errors(TODAY).keySet());
    }
}
