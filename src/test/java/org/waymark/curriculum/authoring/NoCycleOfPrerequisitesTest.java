package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class NoCycleOfPrerequisitesTest {
    private final Rule rule = new NoCycleOfPrerequisites();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALessonBeforeItself() {
        Sample.lesson()
                .with("lesson.en.md", "prerequisites: []", "prerequisites: [35-ZZ1]")
                .breaks(
                        rule,
                        "lesson.en.md",
                        "prerequisites:",
                        "By its prerequisites this lesson comes before itself.");
    }
}
