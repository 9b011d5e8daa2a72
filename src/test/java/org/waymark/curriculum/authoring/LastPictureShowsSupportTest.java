package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class LastPictureShowsSupportTest {
    private final Rule rule = new LastPictureShowsSupport();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALonelyEnd() {
        Sample.lesson()
                .with("lesson.en.md", "![A girl asks.]", "![A swing.]")
                .isAdvised(rule, "lesson.en.md", "![A swing.]", "The last picture does not show support.");
    }
}
