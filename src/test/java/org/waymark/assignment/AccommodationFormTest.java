package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An accommodation has a reason and somebody who approved it, also when everything is taken back. */
class AccommodationFormTest {
    private static AccommodationForm form(String time, String reason, String approver) {
        return new AccommodationForm(time, "yes", null, "", "on", reason, approver);
    }

    @Test
    void boxesAreOnWhenTheySayYes() {
        AccommodationForm form = form(" 50 ", "plan", "Rosa Delgado");
        assertEquals(Map.of(), form.errors());
        assertEquals(new Accommodation(50, true, false, false, false), form.accommodation());
    }

    @Test
    void noTimeIsNone() {
        assertEquals(0, form("", "plan", "Rosa").accommodation().extraTime());
        assertEquals(0, form(null, "plan", "Rosa").accommodation().extraTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "301", "1.5", "half", "9999999999"})
    void timeIsAWholePercentUpToThreeHundred(String time) {
        assertEquals(Set.of("extraTime"), form(time, "plan", "Rosa").errors().keySet());
    }

    @Test
    void whyAndByWhomAreNeeded() {
        assertEquals(
                Set.of("reason", "approvedBy"), form("0", null, "  ").errors().keySet());
        assertEquals(
                Set.of("reason"), form("0", "x".repeat(201), "Rosa").errors().keySet());
        assertEquals(
                Set.of("approvedBy"), form("0", "plan", "x".repeat(81)).errors().keySet());
    }

    @Test
    void whatHoldsIsThereToBeChangedAndItsReasonIsAskedAnew() {
        Accommodation now = new Accommodation(25, false, true, true, false);
        AccommodationForm form = AccommodationForm.of(now);
        assertEquals(now, form.accommodation());
        assertEquals(Set.of("reason", "approvedBy"), form.errors().keySet());
    }
}
