package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPositionsVaryTest {
    private final Rule rule = new KeyPositionsVary();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAFavoritePlace() {
        List<String> problems = Sample.lesson()
                .with("lesson.en.md", "[ ] b. Nobody", "[x] b. Nobody")
                .with("lesson.en.md", "[x] c. The teacher", "[ ] c. The teacher")
                .findings(rule)
                .stream()
                .map(Finding::problem)
                .toList();
        assertEquals(
                List.of(
                        "The key is in place 2 in 3 of 5 items.",
                        "The key is in place 3 in 0 of 5 items.",
                        "The key is in the same place in items 2 to 4."),
                problems);
    }

    @Test
    void lookFromFiveItemsOn() {
        Sample.lesson()
                .with("lesson.en.md", "## choice: ben-says-no", "# Remember\n\n## choice: ben-says-no")
                .keeps(rule);
    }
}
