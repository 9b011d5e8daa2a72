package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class PicturesAreGentleTest {
    private final Rule rule = new PicturesAreGentle();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsWhatFrightens() {
        Sample.lesson()
                .with("lesson.en.md", "![A girl on a swing.]", "![A crying girl on a swing.]")
                .breaks(rule, "lesson.en.md", "A crying girl", "The picture shows \"crying\".");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "![Una niña en un columpio.]", "![Una niña con cadenas.]")
                .breaks(rule, "lesson.es.md", "con cadenas", "The picture shows \"cadenas\".");
    }
}
