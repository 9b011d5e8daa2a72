package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MandatesRestOnStatementsTest {
    private final MandateRule rule = new MandatesRestOnStatements();

    @Test
    void isKeptByTheSample() {
        SampleMandate.sound().keeps(rule);
    }

    @Test
    void findsARequirementThatRestsOnNothing() {
        SampleMandate.sound().with("[turns, later]", "[]").breaks(rule, "20: `each-year` rests on no statement.");
    }

    @Test
    void findsAStatementThatIsNotThere() {
        SampleMandate.sound().with("[turns, later]", "[turn]").breaks(rule, "20: There is no statement `turn`.");
        SampleMandate.sound()
                .with("day: 12-01, statement: turns", "day: 12-01, statement: turn")
                .breaks(rule, "33: There is no statement `turn`.");
    }
}
