package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModulesReadPlainlyTest {
    private final CourseRule rule = new ModulesReadPlainly();

    @Test
    void isKeptByTheSample() {
        SampleModule.module().keeps(rule);
    }

    @Test
    void findsALongSentence() {
        assertEquals(
                List.of("A sentence has 33 words."),
                SampleModule.module()
                        .with(
                                "module.en.md",
                                "A child may choose you.",
                                "A child " + "may come or ".repeat(10) + "stay.")
                        .problems(rule));
    }

    @Test
    void findsHardSpanish() {
        assertEquals(
                1,
                SampleModule.module()
                        .with(
                                "module.es.md",
                                "Mantenga la calma.",
                                "Considerables negociaciones anteceden acuerdos recíprocos. ".repeat(20))
                        .problems(rule)
                        .size());
    }
}
