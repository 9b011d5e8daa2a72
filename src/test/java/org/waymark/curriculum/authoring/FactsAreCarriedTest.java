package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsAreCarriedTest {
    private final CourseRule rule = new FactsAreCarried();

    @Test
    void isKeptByTheSample() {
        SampleModule.module().keeps(rule);
    }

    @Test
    void findsAFactThatIsMissing() {
        assertEquals(
                List.of("No module carries F13."),
                SampleModule.module().with("module.en.md", "F13, ", "").problems(rule));
    }

    @Test
    void findsAFactThatIsNone() {
        assertEquals(
                List.of("There is no fact F15."),
                SampleModule.module().with("module.en.md", "F14]", "F14, F15]").problems(rule));
    }
}
