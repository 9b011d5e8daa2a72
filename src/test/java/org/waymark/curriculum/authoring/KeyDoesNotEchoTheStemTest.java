package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class KeyDoesNotEchoTheStemTest {
    private final Rule rule = new KeyDoesNotEchoTheStem();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnEcho() {
        Sample.lesson()
                .with("lesson.en.md", "Who can help Nia and Ben to share?", "Who at recess can help them to share?")
                .isAdvised(
                        rule,
                        "lesson.en.md",
                        "choice: first-helper",
                        "\"recess\" stands in the question and in the key only.");
    }

    @Test
    void mayEchoANameOrAWrongOption() {
        Sample.lesson()
                .with("lesson.en.md", "Who can help Nia and Ben to share?", "Who at school can help them to share?")
                .with("lesson.en.md", "c. The teacher at recess.", "c. The teacher at school.")
                .keeps(rule);
    }
}
