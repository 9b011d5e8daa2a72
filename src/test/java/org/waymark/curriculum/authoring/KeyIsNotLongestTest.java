package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class KeyIsNotLongestTest {
    private final Rule rule = new KeyIsNotLongest();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsLongKeys() {
        Sample.lesson()
                .with("lesson.en.md", "c. The teacher at recess.", "c. The kind teacher at recess.")
                .with("lesson.en.md", "b. She can ask again later.", "b. She can ask him again later.")
                .with("lesson.en.md", "a. She may say no kindly.", "a. She may say a no kindly.")
                .breaks(rule, "lesson.en.md", "# Check", "The key is the longest option in 3 of 5 items.");
    }
}
