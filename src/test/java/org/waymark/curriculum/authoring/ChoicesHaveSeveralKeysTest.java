package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ChoicesHaveSeveralKeysTest {
    private final Rule rule = new ChoicesHaveSeveralKeys();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void isKeptByTwoOfFour() {
        SampleItem.CHOICES.asked().keeps(rule);
    }

    @Test
    void findsASingleKey() {
        SampleItem.CHOICES
                .asked()
                .with("lesson.en.md", "- [x] c. She may", "- [ ] c. She may")
                .breaks(rule, "lesson.en.md", "choices: may-say-no", "1 of 4 options are right.");
    }

    @Test
    void findsThatNothingIsWrong() {
        SampleItem.CHOICES
                .asked()
                .with("lesson.en.md", "- [ ] b. She must", "- [x] b. She must")
                .with("lesson.en.md", "- [ ] d. She has", "- [x] d. She has")
                .breaks(rule, "lesson.en.md", "choices: may-say-no", "4 of 4 options are right.");
    }
}
