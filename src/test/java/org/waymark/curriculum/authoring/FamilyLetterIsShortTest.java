package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class FamilyLetterIsShortTest {
    private final Rule rule = new FamilyLetterIsShort();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void countsWords() {
        Sample.lesson()
                .with("family.en.md", "This week we learn about turns.", "Take turns. ".repeat(101))
                .breaks(rule, "family.en.md", "# Letter", "The letter has 202 words.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("family.es.md", "Esta semana aprendemos sobre los turnos.", "Por turnos. ".repeat(101))
                .breaks(rule, "family.es.md", "# Carta", "The letter has 202 words.");
    }
}
