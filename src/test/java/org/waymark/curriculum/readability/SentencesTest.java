package org.waymark.curriculum.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void endWithAMarkAndBeforeACapital() {
        assertEquals(
                List.of("She waits.", "Then she asks!", "May I?"), Sentences.of("She waits. Then she asks! May I?"));
    }

    @Test
    void goOnAfterAQuotation() {
        assertEquals(
                List.of("\"Surprise!\" they shout.", "«¡Sorpresa!», gritan."),
                Sentences.of("\"Surprise!\" they shout. «¡Sorpresa!», gritan."));
    }

    @Test
    void doNotEndAtATitle() {
        assertEquals(List.of("Ms. Ortiz helps Mr. Hale."), Sentences.of("Ms. Ortiz helps Mr. Hale."));
    }

    @Test
    void endWithTheLine() {
        assertEquals(List.of("A list", "of two"), Sentences.of("A list\nof two\n\n"));
    }

    @Test
    void holdWordsWithTheirHyphensAndApostrophes() {
        assertEquals(
                List.of("Don’t", "tell", "the", "grown-up", "ñandú"),
                Sentences.words("«Don’t tell» the grown-up ñandú!"));
    }
}
