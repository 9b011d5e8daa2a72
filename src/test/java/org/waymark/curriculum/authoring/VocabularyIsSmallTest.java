package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class VocabularyIsSmallTest {
    private final Rule rule = new VocabularyIsSmall();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void countsThem() {
        Sample.lesson()
                .with("lesson.en.md", "  no: {word: no, means: a word that ends the asking}\n", "")
                .breaks(rule, "lesson.en.md", "vocabulary:", "The lesson teaches 2 words.");
    }

    @Test
    void findsALongMeaning() {
        Sample.lesson()
                .with(
                        "lesson.en.md",
                        "the time when it is yours",
                        "the time when it is yours and nobody else may have it before you are done with it")
                .breaks(rule, "lesson.en.md", "turn: {", "`turn` is explained in 18 words.");
    }
}
