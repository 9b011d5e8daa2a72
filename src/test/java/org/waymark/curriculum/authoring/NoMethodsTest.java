package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class NoMethodsTest {
    private final Rule rule = new NoMethods();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAWorkaround() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "He can delete the history.")
                .breaks(
                        rule,
                        "lesson.en.md",
                        "delete the history",
                        "\"delete the history\" tells how something harmful is done.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "Un turno es justo.", "Usa el modo incógnito.")
                .breaks(
                        rule,
                        "lesson.es.md",
                        "modo incógnito",
                        "\"modo incógnito\" tells how something harmful is done.");
    }
}
