package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {
    @Test
    void beginsWithTheMarksOfSpanishAndWordsToTranslate() {
        Sample begun = Sample.lesson();
        for (String page : List.of("lesson", "teach", "family", "alternate")) {
            begun = begun.file(page + ".es.md", new Translation(Sample.lesson().files(), page).begun());
        }
        String spanish = begun.files().texts().get("lesson.es.md");
        assertEquals(List.of("lesson.es.md:2: `title` is missing."), begun.form());
        assertAll(
                () -> assertTrue(spanish.contains("\n- b. He wants to keep swinging.\n")),
                () -> assertTrue(spanish.contains("\n- [She waits.](#the-answer)\n")),
                () -> assertTrue(spanish.contains("\n**Pista.** Think of words.")),
                () -> assertFalse(spanish.contains("[x]") || spanish.contains("`")));
    }

    @Test
    void knowsWhetherItFollowsTodaysText() {
        assertTrue(new Translation(Sample.lesson().files(), "lesson").isCurrent());
        Translation late = new Translation(
                Sample.lesson()
                        .with("lesson.es.md", "of: {hash}", "of: 0123456789ab")
                        .files(),
                "lesson");
        assertFalse(late.isCurrent());
        assertEquals(Sample.lesson().files().texts().get("lesson.es.md"), late.current());
    }
}
