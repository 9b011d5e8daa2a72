package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class PicturesHaveAltTextTest {
    private final Rule rule = new PicturesHaveAltText();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsSilence() {
        Sample.lesson()
                .with("lesson.en.md", "![A girl on a swing.]", "![]")
                .breaks(rule, "lesson.en.md", "![]", "The picture assets/swing.svg does not say what it shows.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "![Una niña en un columpio.]", "![ ]")
                .breaks(rule, "lesson.es.md", "![ ]", "The picture assets/swing.svg does not say what it shows.");
    }
}
