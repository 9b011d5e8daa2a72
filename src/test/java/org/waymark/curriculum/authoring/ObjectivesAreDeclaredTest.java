package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ObjectivesAreDeclaredTest {
    private final Rule rule = new ObjectivesAreDeclared();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAStranger() {
        Sample.lesson()
                .with("lesson.en.md", "objective: ask-turn", "objective: take-turn")
                .breaks(rule, "lesson.en.md", "scenario: swing", "`take-turn` is no objective of this lesson.");
    }
}
