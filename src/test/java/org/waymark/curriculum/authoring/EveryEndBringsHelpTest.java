package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class EveryEndBringsHelpTest {
    private final Rule rule = new EveryEndBringsHelp();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALonelyEnd() {
        Sample.lesson()
                .with("lesson.en.md", "The teacher sits with them and helps them talk.", "They sit and talk.")
                .breaks(rule, "lesson.en.md", "### talk", "No adult is in this end.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "La maestra se sienta con los dos y les ayuda a hablar.", "Se sientan y hablan.")
                .breaks(rule, "lesson.es.md", "### talk", "No adult is in this end.");
    }
}
