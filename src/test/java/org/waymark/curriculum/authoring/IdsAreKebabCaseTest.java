package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class IdsAreKebabCaseTest {
    private final Rule rule = new IdsAreKebabCase();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsCapitals() {
        Sample.lesson()
                .with("lesson.en.md", "choice: kind-no", "choice: Kind_No")
                .with("lesson.es.md", "choice: kind-no", "choice: Kind_No")
                .breaks(rule, "lesson.en.md", "choice: Kind_No", "`Kind_No` is not an id.");
    }

    @Test
    void findsAnObjective() {
        Sample.lesson()
                .with("lesson.en.md", "ask-turn: I can", "askTurn: I can")
                .with("lesson.es.md", "ask-turn: Puedo", "askTurn: Puedo")
                .breaks(rule, "lesson.en.md", "askTurn:", "`askTurn` is not an id.");
    }
}
