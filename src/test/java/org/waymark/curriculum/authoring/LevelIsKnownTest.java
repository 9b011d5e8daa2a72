package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class LevelIsKnownTest {
    private final Rule rule = new LevelIsKnown();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALevel() {
        Sample.lesson()
                .with("lesson.en.md", "level: plain", "level: hard")
                .breaks(rule, "lesson.en.md", "level: hard", "There is no level `hard`.");
    }
}
