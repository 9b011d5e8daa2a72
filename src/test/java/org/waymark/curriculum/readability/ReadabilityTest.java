package org.waymark.curriculum.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    private static final double CLOSE = 0.005;

    @Test
    void countsWhatTheFormulasNeed() {
        Readability read = Readability.english("The cat sat. Noor felt manipulated today.", Set.of("Noor"));
        assertEquals(new Readability(7, 2, 4, 12, 1, 1), read);
    }

    /** 100 words in 8 sentences with 130 syllables, by hand from the published formulas. */
    @Test
    void findsTheGradeOfEnglish() {
        Readability read = new Readability(100, 8, 20, 130, 6, 4);
        assertEquals(4.625, read.fleschKincaid(), CLOSE); // 0.39 * 12.5 + 11.8 * 1.3 - 15.59
        assertEquals(2.6635, read.spache(), CLOSE); // 0.121 * 12.5 + 0.082 * 6 + 0.659
        assertEquals(1.2516, read.daleChall(), CLOSE); // 0.1579 * 4 + 0.0496 * 12.5
    }

    @Test
    void addsToDaleChallWhereManyWordsAreDifficult() {
        assertEquals(5.2040, new Readability(100, 8, 20, 130, 6, 6).daleChall(), CLOSE);
    }

    /** 100 words in 10 sentences with 190 syllables. */
    @Test
    void findsTheEaseOfSpanish() {
        Readability read = new Readability(100, 10, 20, 190, 0, 0);
        assertEquals(78.465, read.inflesz(), CLOSE); // 206.835 - 62.3 * 1.9 - 10
        assertEquals(82.64, read.fernandezHuerta(), CLOSE); // 206.84 - 60 * 1.9 - 1.02 * 10
        assertEquals(3.853, read.crawford(), CLOSE); // -0.205 * 10 + 0.049 * 190 - 3.407
    }

    /** The usual sample of the Flesch-Kincaid grade: 13 words, 1 sentence, 24 syllables. */
    @Test
    void agreesWithAPublishedExample() {
        Readability read = Readability.english(
                "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", Set.of());
        assertEquals(13, read.words());
        assertEquals(11.3, read.fleschKincaid(), 0.1);
    }

    @Test
    void leavesOutWhatMustNotWeigh() {
        assertEquals(
                "Call it or look at it.",
                Readability.neutral(
                        "Call 1-800-843-5678 or look at report.cybertip.org.",
                        Pattern.compile("[\\d-]+\\d|report\\.cybertip\\.org")));
    }

    @Test
    void keepsSentencesApartWhereOneBeginsWithSuchAWord() {
        String plain = Readability.neutral("She waits. Trusted adults help.", Pattern.compile("Trusted adults"));
        assertEquals(2, Readability.english(plain, Set.of()).sentences());
    }

    @Test
    void ofNothingIsNothing() {
        assertEquals(new Readability(0, 0, 0, 0, 0, 0), Readability.spanish(" "));
    }
}
