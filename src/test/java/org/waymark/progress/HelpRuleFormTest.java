package org.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpRuleFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource(
            value = {
                "5, 3, 2026-11-30, ''",
                "0, 0, 2027-11-30, ''",
                "4, 3, 2026-11-30, quiet",
                "-, 3, 2026-11-30, quiet",
                "5, 1, 2026-11-30, hard",
                "5, 6, 2026-11-30, hard",
                "5, 3, 2026-11-29, from",
                "5, 3, 2027-12-02, from",
                "5, 3, 30.11.2026, from",
                "-, -, -, from hard quiet"
            },
            nullValues = "-")
    void whatIsOfferedIsTaken(String quiet, String hard, String from, String wrong) {
        List<String> fields = wrong.isEmpty() ? List.of() : List.of(wrong.split(" "));
        assertEquals(
                fields,
                List.copyOf(new HelpRuleForm(quiet, hard, from).errors(TODAY).keySet()));
    }

    @Test
    void todayIsFromNowOnAndLaterFromTheMorning() {
        Instant noon = Instant.parse("2026-11-30T18:00:00Z");
        assertEquals(noon, new HelpRuleForm("5", "3", "2026-11-30").holdsFrom(CHICAGO, noon));
        assertEquals(
                Instant.parse("2026-12-01T06:00:00Z"),
                new HelpRuleForm("5", "3", "2026-12-01").holdsFrom(CHICAGO, noon));
    }
}
