package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class FormsAreParallelTest {
    private final Rule rule = new FormsAreParallel();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    private static final String FORM_B =
            "# Form B\n\n## choice: other\n\n```yaml\nobjective: hear-no\nasks: respond\n```\n\nAnd now?\n\n# Get help";

    @Test
    void findsAFormOfAnotherBlueprint() {
        Sample.lesson()
                .with("lesson.en.md", "# Get help", FORM_B)
                .with("lesson.es.md", "# Pide ayuda", "# Forma B\n\n## choice: other\n\n¿Y ahora?\n\n# Pide ayuda")
                .breaks(
                        rule,
                        "lesson.en.md",
                        "# Form B",
                        "The quiz asks [ask-turn: respond, hear-no: recognize, ask-turn: help-a-friend, hear-no: respond, hear-no: no-blame] and Form B [hear-no: respond].");
    }

    @Test
    void asksForOneFromGradeSixOn() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: 6-8")
                .breaks(
                        rule,
                        "lesson.en.md",
                        "# Remember",
                        "The quiz asks [ask-turn: respond, hear-no: recognize, ask-turn: help-a-friend, hear-no: respond, hear-no: no-blame] and Form B [].");
    }
}
