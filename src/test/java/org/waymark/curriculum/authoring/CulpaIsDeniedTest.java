package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class CulpaIsDeniedTest {
    private final Rule rule = new CulpaIsDenied();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsCulpaThatIsNotDenied() {
        Sample.lesson()
                .with("lesson.es.md", "Un turno es justo.", "Un turno es justo. Siente culpa por eso.")
                .breaks(rule, "lesson.es.md", "Siente culpa", "A sentence speaks of culpa and does not deny it.");
    }
}
