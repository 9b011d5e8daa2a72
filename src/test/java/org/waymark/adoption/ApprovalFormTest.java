package org.waymark.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An approval has a person, a role and a confirmation. */
class ApprovalFormTest {
    @Test
    void aPersonARoleAndAConfirmationAreEnough() {
        assertEquals(Map.of(), new ApprovalForm(" Ada Reader ", "Counselor", "yes").errors());
    }

    @Test
    void eachOfThemIsNeeded() {
        assertEquals(
                Set.of("reader", "role", "read"),
                new ApprovalForm(null, null, null).errors().keySet());
        assertEquals(
                Set.of("reader"),
                new ApprovalForm("  ", "Counselor", "yes").errors().keySet());
        assertEquals(
                Set.of("role"),
                new ApprovalForm("Ada", "x".repeat(81), "yes").errors().keySet());
        assertEquals(
                Set.of("read"),
                new ApprovalForm("Ada", "Counselor", "no").errors().keySet());
    }
}
