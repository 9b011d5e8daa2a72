package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class NoAllOfTheAboveTest {
    private final Rule rule = new NoAllOfTheAbove();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsIt() {
        Sample.lesson()
                .with("lesson.en.md", "c. She has to play once.", "c. All of the above.")
                .breaks(rule, "lesson.en.md", "choice: kind-no", "Option c speaks of the other options.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "c. Debe jugar una vez.", "c. Todas las anteriores.")
                .breaks(rule, "lesson.es.md", "choice: kind-no", "Option c speaks of the other options.");
    }
}
