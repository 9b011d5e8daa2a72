package org.waymark.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    @Test
    void anAnswerIsDueOnTheLastSchoolDayBefore() {
        assertEquals(MONDAY.minusDays(3), Letters.replyBy(MONDAY, LONG_AGO));
        assertEquals(MONDAY, Letters.replyBy(MONDAY.plusDays(1), LONG_AGO));
        assertEquals(MONDAY.plusDays(4), Letters.replyBy(MONDAY.plusDays(6), LONG_AGO));
    }

    @Test
    void noAnswerIsDueOnADayThatIsOver() {
        assertEquals(MONDAY, Letters.replyBy(MONDAY, MONDAY));
        assertEquals(MONDAY.plusDays(9), Letters.replyBy(MONDAY, MONDAY.plusDays(9)));
    }
}
