package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesAreMixedTest {
    private final Rule rule = new PlacesAreMixed();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @ParameterizedTest
    @EnumSource
    void isKeptByMixedPlaces(SampleItem item) {
        item.asked().keeps(rule);
    }

    @Test
    void findsStepsInTheirOrder() {
        SampleItem.ORDER
                .asked()
                .with("lesson.en.md", "with her. `3`", "with her. `1`")
                .with("lesson.en.md", "asks Ben. `1`", "asks Ben. `2`")
                .with("lesson.en.md", "his answer. `2 M2`", "his answer. `3`")
                .breaks(rule, "lesson.en.md", "order: how-a-turn", "The options stand where they belong already.");
    }

    @Test
    void findsOneGroupAfterTheOther() {
        SampleItem.SORT
                .asked()
                .with("lesson.en.md", "in line. `2 M2`", "in line. `1 M2`")
                .with("lesson.en.md", "a bit. `1 M2`", "a bit. `2 M2`")
                .breaks(rule, "lesson.en.md", "sort: fair", "The options stand where they belong already.");
    }
}
