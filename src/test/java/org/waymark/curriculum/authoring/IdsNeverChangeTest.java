package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsNeverChangeTest {
    @Test
    void letsWordsChange() {
        assertEquals(List.of(), changed(Sample.lesson().with("lesson.en.md", "A puzzle.", "A secret code.")));
    }

    @Test
    void findsAnotherKeyUnderTheSameId() {
        assertEquals(
                List.of("The item `again-two` has another key, other options or other misconceptions than before."),
                changed(Sample.lesson()
                        .with("lesson.en.md", "[ ] a. A puzzle. `X`", "[x] a. A puzzle.")
                        .with("lesson.en.md", "[x] b. An answer.", "[ ] b. An answer. `X`")));
    }

    @Test
    void findsAnotherMisconception() {
        assertEquals(
                1,
                changed(Sample.lesson().with("lesson.en.md", "A dare. `M2`", "A dare. `M1`"))
                        .size());
    }

    @Test
    void letsANewQuestionHaveANewId() {
        assertEquals(
                List.of(),
                changed(Sample.lesson()
                        .with("lesson.en.md", "choice: again-two", "choice: again-three")
                        .with("lesson.es.md", "choice: again-two", "choice: again-three")
                        .with("lesson.en.md", "A dare. `M2`", "A dare. `M1`")));
    }

    private static List<String> changed(Sample now) {
        return IdsNeverChange.check(library(Sample.lesson()), library(now))
                .map(Finding::problem)
                .toList();
    }

    private static Library library(Sample sample) {
        return LibraryReader.read(sample.library()).library();
    }
}
