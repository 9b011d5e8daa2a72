package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitsTheGradeInEnglishTest {
    private final Rule rule = new FitsTheGradeInEnglish();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void readsEasyTextInEveryBand() {
        Sample.lesson().with("lesson.en.md", "A turn is fair.", EASY).keeps(rule);
    }

    @Test
    void findsTextAboveTheBand() {
        var findings =
                Sample.lesson().with("lesson.en.md", "A turn is fair.", HARD).findings(rule);
        assertEquals(
                List.of("Spache", "Flesch-Kincaid", "Dale-Chall"),
                findings.stream()
                        .map(finding ->
                                finding.problem().replaceFirst("The text from here reads at ([A-Za-z-]+) .*", "$1"))
                        .toList());
    }

    @Test
    void asksLessOfOlderReaders() {
        assertEquals(
                List.of("The text from here reads at Dale-Chall 7.0."),
                Sample.lesson()
                        .with("lesson.en.md", "band: 3-5", "band: 6-8")
                        .with("lesson.en.md", "A turn is fair.", MIDDLE)
                        .findings(rule)
                        .stream()
                        .map(Finding::problem)
                        .toList());
    }

    private static final String EASY = "She asks for a turn and he gives it. ".repeat(15);
    private static final String HARD = "Considerable negotiation precedes every reciprocal arrangement. ".repeat(20);
    private static final String MIDDLE = "The realm was mystic. She gives it to him. ".repeat(12);
}
