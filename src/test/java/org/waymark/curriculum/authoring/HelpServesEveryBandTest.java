package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HelpServesEveryBandTest {
    private final Rule rule = new HelpServesEveryBand();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsABandWithoutALine() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: 9-12")
                .findings(rule)
                .forEach(finding -> assertEquals("Students of 9-12 see [emergency].", finding.problem()));
        assertEquals(
                1,
                Sample.lesson()
                        .with("lesson.en.md", "band: 3-5", "band: 9-12")
                        .findings(rule)
                        .size());
    }
}
