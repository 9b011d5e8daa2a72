package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class SpanishIsSpanishTest {
    private final Rule rule = new SpanishIsSpanish();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void advises() {
        Sample.lesson()
                .with("lesson.es.md", "Nombra un juego de turnos.", "Name a game that needs turns.")
                .isAdvised(rule, "lesson.es.md", "Name a game", "This is still in English.");
    }
}
