package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackServesAMissTest {
    private final Rule rule = new FeedbackServesAMiss();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @ParameterizedTest
    @EnumSource
    void isKeptByReasons(SampleItem item) {
        item.asked().keeps(rule);
    }

    @Test
    void findsPraise() {
        SampleItem.CHOICES
                .asked()
                .with("lesson.en.md", "> A teacher is glad", "> Yes. A teacher is glad")
                .breaks(
                        rule,
                        "lesson.en.md",
                        "choices: may-say-no",
                        "The feedback of option c begins as if it had been found.");
    }

    @Test
    void findsSpanishPraise() {
        SampleItem.SORT
                .asked()
                .with("lesson.es.md", "> Esperar les da", "> Sí, esperar les da")
                .breaks(rule, "lesson.es.md", "sort: fair", "The feedback of option c begins as if it had been found.");
    }
}
