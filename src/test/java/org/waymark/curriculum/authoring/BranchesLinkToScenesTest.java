package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class BranchesLinkToScenesTest {
    private final Rule rule = new BranchesLinkToScenes();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALostLink() {
        Sample.lesson()
                .with("lesson.en.md", "(#soon)", "(#sooner)")
                .with("lesson.es.md", "(#soon)", "(#sooner)")
                .breaks(rule, "lesson.en.md", "### the-answer", "There is no scene `sooner`.");
    }
}
