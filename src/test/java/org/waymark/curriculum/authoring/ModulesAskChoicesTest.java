package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModulesAskChoicesTest {
    private final CourseRule rule = new ModulesAskChoices();

    @Test
    void isKeptByTheSample() {
        SampleModule.module().keeps(rule);
    }

    @Test
    void findsAnotherKindInTheCheck() {
        SampleModule changed = SampleModule.module()
                .with("module.en.md", "## choice: item-1", "## picture: item-1")
                .with("module.es.md", "## choice: item-1", "## picture: item-1");
        assertEquals(List.of("A module cannot ask `picture` here."), changed.problems(rule));
    }
}
