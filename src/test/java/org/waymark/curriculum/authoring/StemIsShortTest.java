package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class StemIsShortTest {
    private final Rule rule = new StemIsShort();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALongQuestion() {
        Sample.lesson()
                .with(
                        "lesson.en.md",
                        "Who can help Nia and Ben to share?",
                        "Who of all the people in and around the school can help Nia and Ben to share the swing fairly today?")
                .breaks(rule, "lesson.en.md", "choice: first-helper", "The question has 21 words.");
    }

    @Test
    void findsALongStory() {
        Sample.lesson()
                .with(
                        "lesson.en.md",
                        "Nia wants a turn. What can she do?",
                        "Nia wants a turn. " + "She waits by the swing. ".repeat(8) + "What can she do?")
                .breaks(rule, "lesson.en.md", "picture: fair-turn", "The stem has 48 words.");
    }
}
