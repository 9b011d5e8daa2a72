package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class OptionsDoNotGiveThemselvesAwayTest {
    private final Rule rule = new OptionsDoNotGiveThemselvesAway();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void advisesWhenTwoWrongOptionsAreAbsolute() {
        Sample.lesson()
                .with("lesson.en.md", "b. Nobody at the school.", "b. Never at the school.")
                .isAdvised(
                        rule,
                        "lesson.en.md",
                        "# Check",
                        "Words such as always or only stand in 2 wrong options and 0 keys.");
    }

    @Test
    void blocksWhenItBecomesARule() {
        Sample.lesson()
                .with("lesson.en.md", "b. Nobody at the school.", "b. Never at the school.")
                .with("lesson.en.md", "c. She has to play once.", "c. She always plays once.")
                .breaks(
                        rule,
                        "lesson.en.md",
                        "# Check",
                        "Words such as always or only stand in 3 wrong options and 0 keys.");
    }

    @Test
    void mayStandInBoth() {
        Sample.lesson()
                .with("lesson.en.md", "b. Nobody at the school.", "b. Never at the school.")
                .with("lesson.en.md", "b. She can ask again later.", "b. She can only ask later.")
                .keeps(rule);
    }
}
