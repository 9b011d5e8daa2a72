package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class BandAndStrandAreKnownTest {
    private final Rule rule = new BandAndStrandAreKnown();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsABand() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: 4-6")
                .breaks(rule, "lesson.en.md", "band: 4-6", "There is no band `4-6`.");
    }

    @Test
    void findsTheWrongFolder() {
        Sample.lesson()
                .with("lesson.en.md", "strand: boundaries", "strand: online")
                .breaks(rule, "lesson.en.md", "strand: online", "`online` is not the strand of this folder.");
    }
}
