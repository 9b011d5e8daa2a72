package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class EveryDistractorNamesAMisconceptionTest {
    private final Rule rule = new EveryDistractorNamesAMisconception();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsNone() {
        Sample.lesson()
                .with("lesson.en.md", "a. She asked in a bad way. `M1`", "a. She asked in a bad way.")
                .breaks(rule, "lesson.en.md", "choice: ben-says-no", "Option a names no misconception.");
    }

    @Test
    void findsAnUnknownOne() {
        Sample.lesson()
                .with("lesson.en.md", "a. She asked in a bad way. `M1`", "a. She asked in a bad way. `M99`")
                .breaks(rule, "lesson.en.md", "choice: ben-says-no", "Option a names M99, which is no misconception.");
    }

    @Test
    void findsOneOnTheKey() {
        Sample.lesson()
                .with("lesson.en.md", "b. He wants to keep swinging.", "b. He wants to keep swinging. `M1`")
                .breaks(rule, "lesson.en.md", "choice: ben-says-no", "Option b is the key and names M1.");
    }
}
