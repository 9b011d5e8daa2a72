package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MandateIdsAreUniqueTest {
    private final MandateRule rule = new MandateIdsAreUnique();

    @Test
    void isKeptByTheSample() {
        SampleMandate.sound().keeps(rule);
    }

    @Test
    void findsAnotherName() {
        SampleMandate.sound()
                .with("id: nowhere", "id: somewhere")
                .breaks(rule, "1: `somewhere` stands in mandates/nowhere.yaml.");
    }

    @Test
    void findsTwoPartsOfOneName() {
        SampleMandate.sound().with("id: later", "id: turns").breaks(rule, "15: Two parts are called `turns`.");
        SampleMandate.sound().with("id: waiting", "id: asking").breaks(rule, "29: Two parts are called `asking`.");
        SampleMandate.sound().with("id: told", "id: plan-due").breaks(rule, "34: Two parts are called `plan-due`.");
    }

    @Test
    void findsWhatIsNoId() {
        SampleMandate.sound().with("id: asking", "id: Asking for").breaks(rule, "26: `Asking for` is no id.");
    }
}
