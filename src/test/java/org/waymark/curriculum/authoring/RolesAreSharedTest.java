package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesAreSharedTest {
    private final Rule rule = new RolesAreShared();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsARoleThatBelongsToOneGroup() {
        assertEquals(
                List.of(
                        "5 of 6 in the role harmed are girl.",
                        "5 of 6 in the role harmed are african.",
                        "Only 1 of 5 who ask for help are boys."),
                Sample.lesson()
                        .with("lesson.en.md", "harmed: [Nia]", "harmed: [Nia, Nia, Nia, Nia, Nia, Ben]")
                        .with("lesson.en.md", "asks: [Ben]", "asks: [Ben, Nia, Nia, Nia, Nia]")
                        .findings(rule)
                        .stream()
                        .map(Finding::problem)
                        .toList());
    }

    @Test
    void saysNothingOfAFew() {
        Sample.lesson().with("lesson.en.md", "asks: [Ben]", "asks: [Nia, Mei]").keeps(rule);
    }
}
