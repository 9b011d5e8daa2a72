package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MandatesCiteTheirSourcesTest {
    private final MandateRule rule = new MandatesCiteTheirSources();

    @Test
    void isKeptByTheSample() {
        SampleMandate.sound().keeps(rule);
    }

    @Test
    void findsAMissingSource() {
        SampleMandate.sound()
                .with("sources: [act]", "sources: []")
                .breaks(rule, "10: `turns` is verified and has no source.");
    }

    @Test
    void findsASourceThatIsNotThere() {
        SampleMandate.sound().with("[act]", "[act, bill]").breaks(rule, "10: There is no source `bill`.");
    }

    @Test
    void findsASourceWithoutAnAddress() {
        SampleMandate.sound()
                .with("https://law.example.org/turns", "in a book")
                .breaks(rule, "6: The source `act` has no address.");
    }

    @Test
    void findsASourceWithoutADate() {
        SampleMandate.sound()
                .with("dated: 2019-11-06", "dated: null")
                .with("seen: 2026-11-30", "seen: null")
                .breaks(rule, "6: The source `act` has no date.");
    }

    @Test
    void findsADayThatNeverWas() {
        SampleMandate.sound().with("2019-11-06", "2019-02-30").breaks(rule, "6: `2019-02-30` is no date.");
        SampleMandate.sound().with("2026-11-30", "lately").breaks(rule, "6: `lately` is no date.");
    }

    @Test
    void aSourceWithoutADateOfItsOwnMayHaveBeenSeen() {
        SampleMandate.sound().with("dated: 2019-11-06", "dated: null").keeps(rule);
    }
}
