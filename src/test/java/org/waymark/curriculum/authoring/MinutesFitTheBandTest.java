package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MinutesFitTheBandTest {
    private final Rule rule = new MinutesFitTheBand();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALongLesson() {
        Sample.lesson()
                .with("lesson.en.md", "minutes: 35", "minutes: 50")
                .breaks(rule, "lesson.en.md", "minutes: 50", "A lesson of 50 minutes does not fit grades 3-5.");
    }
}
