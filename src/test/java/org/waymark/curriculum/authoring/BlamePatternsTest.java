package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class BlamePatternsTest {
    private final Rule rule = new BlamePatterns();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsBlame() {
        Sample.lesson()
                .with("lesson.en.md", "Asking is clear and kind.", "She should have asked before.")
                .breaks(
                        rule,
                        "lesson.en.md",
                        "She should have",
                        "\"She should have asked\" puts blame on the person who was hurt.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "Pedir es claro y amable.", "Es tu culpa, Nia.")
                .breaks(rule, "lesson.es.md", "Es tu culpa", "\"Es tu culpa\" puts blame on the person who was hurt.");
    }

    @Test
    void letsKindSentencesPass() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "They should have their own friends. You can let them know.")
                .with("lesson.es.md", "Un turno es justo.", "Nunca es tu culpa. No fue su culpa.")
                .keeps(rule);
    }

    @Test
    void letsADistractorSayWhatItsFeedbackSetsRight() {
        Sample.lesson()
                .with("lesson.en.md", "a. She asked in a bad way.", "a. It is her own fault.")
                .keeps(rule);
    }
}
