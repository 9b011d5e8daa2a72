package org.waymark.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeCheckTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 10); // the days before it have a change of the clocks

    @ParameterizedTest
    @CsvSource({
        "opt-out, 5, , true",
        "opt-out, 5, 2026-03-05, false",
        "opt-out, 5, 2026-03-06, true",
        "opt-out, 5, 2026-03-12, true",
        "opt-in, 30, 2026-02-08, false",
        "opt-in, 30, 2026-02-09, true",
        "opt-out, 0, , false",
        "none, 5, , false"
    })
    void aLetterIsEarlyEnoughOrNot(String rule, int days, LocalDate given, boolean late) {
        StrandRule asked = new StrandRule("online", rule, days, OPENS.minusYears(1), "Dana", null);
        assertEquals(late, new NoticeCheck(asked, given, OPENS).isShort());
    }
}
