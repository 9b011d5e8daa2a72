package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class StemsAskForTheBestTest {
    private final Rule rule = new StemsAskForTheBest();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsANegativeQuestion() {
        Sample.lesson()
                .with("lesson.en.md", "What is a no?", "Which is not a no?")
                .breaks(rule, "lesson.en.md", "choice: again-two", "The question asks for what is not so.");
    }

    @Test
    void onlyAdvisesForOlderStudents() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: 9-12")
                .with("lesson.es.md", "¿Qué es un no?", "¿Cuál no es un no?")
                .isAdvised(rule, "lesson.es.md", "choice: again-two", "The question asks for what is not so.");
    }
}
