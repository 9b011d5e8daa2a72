package org.waymark.curriculum.authoring;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysAreSpreadTest {
    private final Rule rule = new KeysAreSpread();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsOnePlaceForAll() {
        Sample sample = Sample.lesson();
        for (String key : List.of("b. He wants to keep", "c. The teacher at", "b. She can ask again", "b. An answer")) {
            sample = sample.with("lesson.en.md", "[x] " + key, "[ ] " + key);
        }
        for (String first : List.of("a. She asked in", "a. Only a bigger", "a. She can take", "a. A puzzle")) {
            sample = sample.with("lesson.en.md", "[ ] " + first, "[x] " + first);
        }
        sample.breaks(
                rule,
                "lesson.en.md",
                "",
                "Keys stand in the first, second and third place 7, 0 and 0 times in all lessons.");
    }
}
