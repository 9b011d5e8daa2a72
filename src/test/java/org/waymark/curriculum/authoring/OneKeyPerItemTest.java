package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class OneKeyPerItemTest {
    private final Rule rule = new OneKeyPerItem();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsASecondKey() {
        Sample.lesson()
                .with("lesson.en.md", "- [ ] a. She asked", "- [x] a. She asked")
                .breaks(rule, "lesson.en.md", "choice: ben-says-no", "The item has 2 right answers.");
    }

    @Test
    void leavesChoicesOfSeveralAlone() {
        SampleItem.CHOICES.asked().keeps(rule);
    }
}
