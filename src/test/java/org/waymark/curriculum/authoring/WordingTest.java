package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void countsWordsAndNotDashes() {
        assertEquals(5, Wording.count("Nia's turn - at 3:15, \"no\"."));
        assertEquals(0, Wording.count(""));
    }

    @Test
    void findsTheLastSentence() {
        assertEquals("What now?", Wording.lastSentence("Ben says, \"Not yet.\" What now?"));
        assertEquals("¿Y ahora?", Wording.lastSentence("Ben dice: «Todavía no». ¿Y ahora?"));
    }

    @Test
    void findsWholeWordsOnly() {
        assertTrue(Wording.anyOf("tía").matcher("Su TÍA ayuda.").find());
        assertFalse(Wording.anyOf("tía").matcher("Mantía").find());
    }
}
