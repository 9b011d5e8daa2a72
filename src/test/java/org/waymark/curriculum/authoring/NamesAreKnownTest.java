package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesAreKnownTest {
    private final Rule rule = new NamesAreKnown();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsANewName() {
        Sample.lesson()
                .with("lesson.en.md", "harmed: [Nia]", "harmed: [Nia, Noor]")
                .with("lesson.en.md", "A turn is fair.", "Noor takes turns.")
                .breaks(rule, "lesson.en.md", "cast:", "Noor is not in names.yaml.");
    }

    @Test
    void findsWhoIsInNoStory() {
        assertEquals(
                List.of("Teo is not in names.yaml.", "Teo is in no story."),
                Sample.lesson().with("lesson.en.md", "asks: [Ben]", "asks: [Teo]").findings(rule).stream()
                        .map(Finding::problem)
                        .toList());
    }
}
