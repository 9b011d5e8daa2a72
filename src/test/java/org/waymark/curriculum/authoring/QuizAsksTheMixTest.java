package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class QuizAsksTheMixTest {
    private final Rule rule = new QuizAsksTheMix();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnItemWithoutAPurpose() {
        Sample.lesson()
                .with("lesson.en.md", "asks: no-blame\n", "")
                .breaks(rule, "lesson.en.md", "choice: kind-no", "The item does not say what it asks.");
    }

    @Test
    void findsAPurposeThatNobodyAsksFor() {
        Sample.lesson()
                .with("lesson.en.md", "asks: help-a-friend", "asks: respond")
                .breaks(rule, "lesson.en.md", "# Check", "0 items ask to help-a-friend.");
    }

    @Test
    void findsAQuizWithoutSafeStories() {
        Sample.lesson()
                .with("lesson.en.md", "safe: true\n", "")
                .breaks(rule, "lesson.en.md", "# Check", "1 of 7 stories are safe.");
    }
}
