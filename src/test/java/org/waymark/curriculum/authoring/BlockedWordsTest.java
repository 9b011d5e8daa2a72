package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class BlockedWordsTest {
    private final Rule rule = new BlockedWords();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAWord() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "A turn is fair. Ben is crazy.")
                .breaks(rule, "lesson.en.md", "Ben is crazy", "\"crazy\" is not for students.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "Un turno es justo.", "Un turno es justo. Ben es un monstruo.")
                .breaks(rule, "lesson.es.md", "Ben es un monstruo", "\"monstruo\" is not for students.");
    }

    @Test
    void readsTheAlternateTask() {
        Sample.lesson()
                .with("alternate.en.md", "Draw the paths first.", "Draw a monster first.")
                .breaks(rule, "alternate.en.md", "Draw a monster", "\"monster\" is not for students.");
    }

    @Test
    void readsWholeWords() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "A crazyquilt is warm.")
                .keeps(rule);
    }
}
