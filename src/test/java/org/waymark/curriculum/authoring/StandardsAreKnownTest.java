package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class StandardsAreKnownTest {
    private final Rule rule = new StandardsAreKnown();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsACode() {
        Sample.lesson()
                .with("lesson.en.md", "code: self-awareness", "code: self-praise")
                .breaks(rule, "lesson.en.md", "code: self-praise", "CASEL self-praise is not in standards.yaml.");
    }

    @Test
    void findsAFramework() {
        Sample.lesson()
                .with("lesson.en.md", "framework: CASEL", "framework: BASEL")
                .breaks(rule, "lesson.en.md", "framework: BASEL", "BASEL self-awareness is not in standards.yaml.");
    }
}
