package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class FeedbackIsKindTest {
    private final Rule rule = new FeedbackIsKind();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAHarshWord() {
        Sample.lesson()
                .with("lesson.en.md", "It can sting to hear a no.", "That is wrong.")
                .breaks(rule, "lesson.en.md", "choice: ben-says-no", "The feedback of option a turns the child away.");
    }

    @Test
    void findsASlammedDoor() {
        Sample.lesson()
                .with("lesson.es.md", "Un no puede doler un poco.", "No, piensa otra vez.")
                .breaks(rule, "lesson.es.md", "choice: ben-says-no", "The feedback of option a turns the child away.");
    }
}
