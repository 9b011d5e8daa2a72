package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class EveryBranchExplainsTest {
    private final Rule rule = new EveryBranchExplains();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsSilence() {
        Sample.lesson()
                .with("lesson.en.md", "  > She heard the no.\n", "")
                .breaks(rule, "lesson.en.md", "### the-answer", "Nothing is said about the branch to #soon.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "  > Escuchó el no.\n", "")
                .breaks(rule, "lesson.es.md", "### the-answer", "Nothing is said about the branch to #soon.");
    }
}
