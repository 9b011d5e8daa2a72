package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rule holds on a day, and what a rule needs to be one. */
class ReadinessRuleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private static ReadinessRule rule(boolean needed, String begins, int minute) {
        Instant at = Instant.parse("2026-11-30T12:00:00Z").plusSeconds(60L * minute);
        return new ReadinessRule(needed, LocalDate.parse(begins), "because", "Olive Officer", at);
    }

    @Test
    void whereNothingWasSetNothingHolds() {
        assertEquals(Optional.empty(), ReadinessRule.on(TODAY, List.of()));
        assertEquals(Optional.empty(), ReadinessRule.on(TODAY, List.of(rule(false, "2026-12-01", 0))));
    }

    @Test
    void theOneThatBeginsLastHoldsWhenItsDayHasCome() {
        List<ReadinessRule> rules = List.of(rule(true, "2026-12-07", 0), rule(false, "2026-11-30", 1));
        assertFalse(ReadinessRule.on(TODAY, rules).orElseThrow().needed());
        assertTrue(ReadinessRule.on(LocalDate.parse("2026-12-07"), rules)
                .orElseThrow()
                .needed());
    }

    @Test
    void ofTwoThatBeginTogetherTheLaterWordHolds() {
        List<ReadinessRule> rules = List.of(rule(true, "2026-11-30", 2), rule(false, "2026-11-30", 1));
        assertTrue(ReadinessRule.on(TODAY, rules).orElseThrow().needed());
    }

    @Test
    void aRuleNeedsAWordADayAndAReason() {
        assertEquals(Map.of(), new ReadinessForm("no", "2026-11-30", "Until January").errors(TODAY));
        assertEquals(
                List.of("needed", "begins", "reason"),
                List.copyOf(new ReadinessForm(null, null, " ").errors(TODAY).keySet()));
        for (String day : List.of("2026-11-29", "2028-11-30", "soon", "+999999-01-01")) {
            assertEquals(
                    Map.of("begins", "readiness.begins-unreadable"),
                    new ReadinessForm("yes", day, "Because").errors(TODAY),
                    day);
        }
        assertEquals(
                Map.of("reason", "readiness.reason-missing"),
                new ReadinessForm("yes", "2026-11-30", "x".repeat(201)).errors(TODAY));
    }
}
