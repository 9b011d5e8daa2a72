package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class EveryItemGivesItsReasonTest {
    private final Rule rule = new EveryItemGivesItsReason();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnItemWithoutAReason() {
        Sample.lesson()
                .with("lesson.es.md", "**Por qué.** Las palabras son claras.", "Las palabras son claras.")
                .breaks(rule, "lesson.es.md", "picture: fair-turn", "The item has no hint or no reason.");
    }
}
