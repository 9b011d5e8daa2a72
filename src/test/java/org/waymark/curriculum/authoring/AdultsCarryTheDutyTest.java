package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class AdultsCarryTheDutyTest {
    private final Rule rule = new AdultsCarryTheDuty();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsDutiesOfChildrenAlone() {
        Sample.lesson()
                .with("teach.en.md", "Read it once.", "Children must tell. ".repeat(4))
                .breaks(rule, "teach.en.md", "", "4 sentences give a duty to children and 1 to adults.");
    }

    @Test
    void countsWhatAdultsDo() {
        Sample.lesson()
                .with("teach.en.md", "Read it once.", "Children must tell. ".repeat(4) + "It is our job. ")
                .keeps(rule);
    }
}
