package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MandateTimesAreKnownTest {
    private final MandateRule rule = new MandateTimesAreKnown();

    @Test
    void isKeptByTheSample() {
        SampleMandate.sound().keeps(rule);
    }

    @Test
    void findsHowOftenNobodyKnows() {
        SampleMandate.sound()
                .with("often: each-year", "often: now and then")
                .breaks(rule, "20: `now and then` does not say how often.");
    }

    @Test
    void findsADutyThatNobodyKnows() {
        SampleMandate.sound()
                .with("what: plan", "what: party")
                .breaks(rule, "33: `party` is nothing that a district does on a day.");
    }

    @Test
    void findsADayThatIsNone() {
        for (String day : new String[] {"12-32", "02-30", "13-01", "December 1"}) {
            SampleMandate.sound().with("12-01", day).breaks(rule, "33: `" + day + "` is no day.");
        }
        SampleMandate.sound().with("12-01", "02-29").keeps(rule);
    }
}
