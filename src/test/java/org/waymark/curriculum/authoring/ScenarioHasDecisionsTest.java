package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ScenarioHasDecisionsTest {
    private final Rule rule = new ScenarioHasDecisions();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAShortWay() {
        Sample.lesson()
                .with("lesson.en.md", "(#the-answer)", "(#soon)")
                .with("lesson.es.md", "(#the-answer)", "(#soon)")
                .breaks(rule, "lesson.en.md", "scenario: swing", "A way through the scenario has 1 decisions.");
    }
}
