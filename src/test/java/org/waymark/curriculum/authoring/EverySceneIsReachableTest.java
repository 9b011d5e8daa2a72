package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class EverySceneIsReachableTest {
    private final Rule rule = new EverySceneIsReachable();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALostScene() {
        Sample.lesson()
                .with("lesson.en.md", "(#soon)", "(#talk)")
                .with("lesson.es.md", "(#soon)", "(#talk)")
                .breaks(rule, "lesson.en.md", "### soon", "No way leads to this scene.");
    }
}
