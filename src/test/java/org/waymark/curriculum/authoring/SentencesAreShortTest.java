package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class SentencesAreShortTest {
    private final Rule rule = new SentencesAreShort();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    private static final String EIGHTEEN =
            "One two three four five six seven eight nine ten one two three four five six seven eight.";

    @Test
    void findsALongSentence() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "A turn is fair.\n\n" + EIGHTEEN)
                .breaks(rule, "lesson.en.md", "One two three", "A sentence has 18 words.");
    }

    @Test
    void findsItInAnOption() {
        Sample.lesson()
                .with("lesson.en.md", "Ask for a turn.", EIGHTEEN)
                .breaks(rule, "lesson.en.md", "One two three", "A sentence has 18 words.");
    }

    @Test
    void leavesSpanishAQuarterMore() {
        Sample.lesson().with("lesson.es.md", "Un turno es justo.", EIGHTEEN).keeps(rule);
    }

    @Test
    void findsLongSentencesOnAverage() {
        Sample.lesson()
                .with(
                        "lesson.en.md",
                        "A turn is fair.",
                        "One two three four five six seven eight nine ten one two three four five six. ".repeat(90))
                .breaks(rule, "lesson.en.md", "# Welcome", "Sentences have 13.9 words on average.");
    }
}
