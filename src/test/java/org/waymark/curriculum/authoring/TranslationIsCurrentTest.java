package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class TranslationIsCurrentTest {
    private final Rule rule = new TranslationIsCurrent();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnOldTranslation() {
        Sample.lesson()
                .with("family.es.md", "{hash}", "0123456789ab")
                .breaks(rule, "family.es.md", "of:", "The English text has changed since it was translated.");
    }

    @Test
    void findsAnotherLesson() {
        Sample.lesson()
                .with("lesson.es.md", "translates: 35-ZZ1", "translates: 35-ZZ2")
                .breaks(rule, "lesson.es.md", "translates:", "The file translates another lesson.");
    }
}
