package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class FamilyLetterReadsEasilyTest {
    private final Rule rule = new FamilyLetterReadsEasily();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALongSentence() {
        Sample.lesson()
                .with("family.en.md", "This week we learn about turns.", "Today " + "we play and ".repeat(8) + "rest.")
                .breaks(rule, "family.en.md", "Today we", "A sentence has 26 words.");
    }

    @Test
    void findsHardWords() {
        Sample.lesson()
                .with(
                        "family.en.md",
                        "This week we learn about turns.",
                        "Uncomfortable information exploitation. ".repeat(35))
                .breaks(rule, "family.en.md", "# Letter", "The letter reads at grade 36.7, 3.0 words a sentence.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with(
                        "family.es.md",
                        "Esta semana aprendemos sobre los turnos.",
                        "Considerables negociaciones anteceden acuerdos recíprocos. ".repeat(21))
                .breaks(rule, "family.es.md", "# Carta", "The letter reads at INFLESZ -60, 5.0 words a sentence.");
    }
}
