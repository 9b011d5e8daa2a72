package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class EveryPartIsWrittenTest {
    private final Rule rule = new EveryPartIsWritten();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnEmptyPart() {
        Sample.lesson()
                .with("lesson.en.md", "Name a game that needs turns.\n", "")
                .breaks(rule, "lesson.en.md", "# Warm up", "Nothing stands below this heading.");
    }

    @Test
    void readsTheAlternateTask() {
        Sample.lesson()
                .with("alternate.es.md", "Muestra tu mapa.\n", "")
                .breaks(rule, "alternate.es.md", "# Comparte", "Nothing stands below this heading.");
    }

    @Test
    void readsScenes() {
        Sample.lesson()
                .with("lesson.es.md", "Nia espera en el columpio.\n", "")
                .breaks(rule, "lesson.es.md", "### at-the-swing", "Nothing stands below this heading.");
    }
}
