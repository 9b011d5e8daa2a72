package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FitsTheGradeInSpanishTest {
    private final Rule rule = new FitsTheGradeInSpanish();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void readsEasyText() {
        Sample.lesson()
                .with("lesson.es.md", "Un turno es justo.", "Ella pide un turno y él se lo da. ".repeat(20))
                .keeps(rule);
    }

    @Test
    void findsTextAboveTheBand() {
        var findings = Sample.lesson()
                .with(
                        "lesson.es.md",
                        "Un turno es justo.",
                        "Considerables negociaciones anteceden habitualmente acuerdos recíprocos. ".repeat(20))
                .findings(rule);
        assertEquals(2, findings.size(), "the teaching text and all that is told");
        assertTrue(findings.get(0).blocks());
        assertTrue(findings.get(0).file().endsWith("lesson.es.md"));
        assertTrue(findings.get(0).remedy().contains("at least 75 and 85 in 3-5"), findings.get(0)::remedy);
    }
}
