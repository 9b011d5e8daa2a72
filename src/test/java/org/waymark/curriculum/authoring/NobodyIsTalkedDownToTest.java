package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class NobodyIsTalkedDownToTest {
    private final Rule rule = new NobodyIsTalkedDownTo();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsTextTooEasyForTeenagers() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: 9-12")
                .with("lesson.en.md", "A turn is fair.", "The cat sat. The dog ran. ".repeat(20))
                .breaks(rule, "lesson.en.md", "# Learn", "The teaching text reads at Flesch-Kincaid -2.5.");
    }

    @Test
    void leavesTheYoungestAlone() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: K-2")
                .with("lesson.en.md", "A turn is fair.", "The cat sat. The dog ran. ".repeat(20))
                .keeps(rule);
    }
}
