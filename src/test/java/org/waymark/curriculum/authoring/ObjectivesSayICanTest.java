package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ObjectivesSayICanTest {
    private final Rule rule = new ObjectivesSayICan();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnotherStart() {
        Sample.lesson()
                .with("lesson.en.md", "I can hear a no.", "Students hear a no.")
                .breaks(rule, "lesson.en.md", "hear-no:", "The objective `hear-no` does not begin with \"I can\".");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "Puedo pedir un turno.", "Pedir un turno.")
                .breaks(rule, "lesson.es.md", "ask-turn:", "The objective `ask-turn` does not begin with \"Puedo\".");
    }

    @Test
    void countsThem() {
        Sample.lesson()
                .with("lesson.en.md", "  hear-no: I can hear a no.\n", "")
                .breaks(rule, "lesson.en.md", "objectives:", "The lesson has 1 objectives.");
    }
}
