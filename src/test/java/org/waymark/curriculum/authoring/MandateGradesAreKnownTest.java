package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MandateGradesAreKnownTest {
    private final MandateRule rule = new MandateGradesAreKnown();

    @Test
    void isKeptByTheSample() {
        SampleMandate.sound().keeps(rule);
    }

    @Test
    void findsUnknownGrades() {
        for (String grades : new String[] {"K-13", "0-5", "5-3", "all", "preK-5", "3-"}) {
            SampleMandate.sound().with("K-5", grades).breaks(rule, "20: `" + grades + "` are no grades.");
        }
    }

    @Test
    void aSourceMayNotStateThem() {
        SampleMandate.sound().with("K-5", "not-stated").keeps(rule);
        SampleMandate.sound().with("K-5", "4").keeps(rule);
    }
}
