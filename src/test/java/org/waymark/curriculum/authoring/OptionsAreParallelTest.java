package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class OptionsAreParallelTest {
    private final Rule rule = new OptionsAreParallel();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAQuoteAmongSentences() {
        Sample.lesson()
                .with("lesson.en.md", "a. She may say no kindly.", "a. \"I would rather not.\"")
                .isAdvised(rule, "lesson.en.md", "choice: kind-no", "The options have different forms.");
    }

    @Test
    void findsAMissingStop() {
        Sample.lesson()
                .with("lesson.es.md", "a. Puede decirlo con amabilidad.", "a. Puede decirlo con amabilidad")
                .isAdvised(rule, "lesson.es.md", "choice: kind-no", "The options have different forms.");
    }
}
