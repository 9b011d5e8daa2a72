package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class NoQuestionAboutOwnLifeTest {
    private final Rule rule = new NoQuestionAboutOwnLife();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAQuestion() {
        Sample.lesson()
                .with("lesson.en.md", "Name a game that needs turns.", "Have you ever lost a turn?")
                .breaks(rule, "lesson.en.md", "Have you ever", "\"Have you ever\" asks about a student's own life.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "Nombra un juego de turnos.", "¿Te ha pasado algo así?")
                .breaks(rule, "lesson.es.md", "¿Te ha pasado", "\"Te ha pasado\" asks about a student's own life.");
    }

    @Test
    void letsQuestionsAboutCharactersPass() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "Has someone asked Nia? Did the adult help her?")
                .keeps(rule);
    }
}
