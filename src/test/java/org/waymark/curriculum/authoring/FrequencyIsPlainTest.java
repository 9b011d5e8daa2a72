package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class FrequencyIsPlainTest {
    private final Rule rule = new FrequencyIsPlain();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAVagueWord() {
        Sample.lesson()
                .with("lesson.en.md", "a. She can take it now.", "a. She can usually take it.")
                .isAdvised(rule, "lesson.en.md", "choice: later-turn", "Option a says how often in a vague word.");
    }
}
