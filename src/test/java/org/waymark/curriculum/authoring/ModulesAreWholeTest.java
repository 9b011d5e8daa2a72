package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModulesAreWholeTest {
    private final CourseRule rule = new ModulesAreWhole();

    @Test
    void isKeptByTheSample() {
        SampleModule.module().keeps(rule);
    }

    @Test
    void findsAPartThatIsNotWritten() {
        assertEquals(
                List.of("The part Close is not written in both languages."),
                SampleModule.module()
                        .with("module.es.md", "Usted puede ayudar.", "")
                        .problems(rule));
    }

    @Test
    void findsAPicture() {
        assertEquals(
                List.of("A module has no pictures."),
                SampleModule.module()
                        .with("module.en.md", "A child may choose you.", "![A door.](assets/door.svg)")
                        .problems(rule));
    }
}
