package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassMarksHoldTest {
    private final CourseRule rule = new PassMarksHold();

    @Test
    void isKeptByTheSample() {
        SampleModule.module().keeps(rule);
    }

    @Test
    void findsAMarkThatNobodyCanMiss() {
        assertEquals(
                List.of("The module is passed with 3 of 5 right."),
                SampleModule.module().with("module.en.md", "pass: 4", "pass: 3").problems(rule));
    }

    @Test
    void findsAMarkThatNobodyCanReach() {
        assertEquals(
                List.of("The module is passed with 6 of 5 right."),
                SampleModule.module().with("module.en.md", "pass: 4", "pass: 6").problems(rule));
    }

    @Test
    void countsWhatAdultsNeverDo() {
        assertEquals(
                List.of("Only 3 items are marked never."),
                SampleModule.module()
                        .with("module.en.md", "never: true\n", "")
                        .with("module.en.md", "never: true\n", "")
                        .problems(rule));
    }
}
