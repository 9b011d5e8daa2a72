package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ObjectivesAreCheckedTest {
    private final Rule rule = new ObjectivesAreChecked();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void advises() {
        Sample.lesson()
                .with(
                        "lesson.en.md",
                        "  hear-no: I can hear a no.\n",
                        "  hear-no: I can hear a no.\n  kind-words: I can use kind words.\n")
                .with(
                        "lesson.es.md",
                        "  hear-no: Puedo escuchar un no.\n",
                        "  hear-no: Puedo escuchar un no.\n  kind-words: Puedo usar palabras amables.\n")
                .isAdvised(rule, "lesson.en.md", "kind-words", "No quiz item checks the objective `kind-words`.");
    }
}
