package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class TimingsAddUpTest {
    private final Rule rule = new TimingsAddUp();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsASum() {
        Sample.lesson()
                .with("teach.en.md", "learn: 8", "learn: 9")
                .breaks(rule, "teach.en.md", "timings:", "The timings fill 36 of 35 minutes.");
    }

    @Test
    void findsLittlePractice() {
        Sample.lesson()
                .with("teach.en.md", "learn: 8, practice: 8", "learn: 13, practice: 3")
                .breaks(rule, "teach.en.md", "timings:", "Practice and Say it take 5 of 35 minutes.");
    }

    @Test
    void findsAnotherOrder() {
        Sample.lesson()
                .with("teach.en.md", "welcome: 2, recall: 3", "recall: 3, welcome: 2")
                .breaks(rule, "teach.en.md", "timings:", "The steps of the script are not those of the timings.");
    }
}
