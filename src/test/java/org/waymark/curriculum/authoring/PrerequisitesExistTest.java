package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class PrerequisitesExistTest {
    private final Rule rule = new PrerequisitesExist();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void advises() {
        Sample.lesson()
                .with("lesson.en.md", "prerequisites: []", "prerequisites: [35-ZZ0]")
                .isAdvised(rule, "lesson.en.md", "prerequisites", "The lesson 35-ZZ0 is not in the library yet.");
    }
}
