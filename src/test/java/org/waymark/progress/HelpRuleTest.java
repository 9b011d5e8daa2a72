package org.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may need help, by the two numbers of the rule and by what was seen. */
class HelpRuleTest {
    @ParameterizedTest
    @CsvSource({
        // quiet minutes, not yet right | answered, not yet right, quiet | may need help
        "5, 3, 0, 0, , false",
        "5, 3, 5, 2, 4, false",
        "5, 3, 5, 2, 5, true",
        "5, 3, 5, 0, 60, true",
        "5, 3, 3, 3, 0, true",
        "5, 3, 5, 3, , true",
        "5, 3, 5, 2, , false",
        "0, 3, 5, 2, 600, false",
        "0, 0, 5, 5, 600, false",
        "5, 0, 5, 5, 4, false",
        "5, 0, 5, 5, 5, true",
        "10, 5, 5, 4, 9, false",
        "10, 5, 5, 5, 9, true"
    })
    void theTable(int quietMinutes, int notYetRight, int answered, int notYet, Integer quiet, boolean help) {
        HelpRule rule = new HelpRule(quietMinutes, notYetRight);
        assertEquals(help, rule.look(new HelpRule.Help(answered, notYet, quiet)).isPresent());
    }
}
