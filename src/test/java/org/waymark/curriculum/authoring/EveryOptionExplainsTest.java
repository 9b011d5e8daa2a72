package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class EveryOptionExplainsTest {
    private final Rule rule = new EveryOptionExplains();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsShortFeedback() {
        Sample.lesson()
                .with("lesson.en.md", "Yes. A no is a full answer that we can hear.", "Yes, it is.")
                .breaks(rule, "lesson.en.md", "choice: again-two", "The feedback of option b has 3 words.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "Sí. Un no es una respuesta completa que podemos escuchar.", "Sí.")
                .breaks(rule, "lesson.es.md", "choice: again-two", "The feedback of option b has 1 words.");
    }
}
