package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ClosesWithHopeTest {
    private final Rule rule = new ClosesWithHope();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnEndWithoutHelp() {
        Sample.lesson()
                .with("lesson.en.md", "You can ask, and you can hear a no.", "That is all for now.")
                .breaks(rule, "lesson.en.md", "# Close", "The lesson does not end with help or strength.");
    }

    @Test
    void findsAThreat() {
        Sample.lesson()
                .with("lesson.es.md", "Puedes pedir y puedes escuchar un no.", "Puedes pedir ayuda si hay peligro.")
                .breaks(rule, "lesson.es.md", "# Cierre", "The lesson does not end with help or strength.");
    }
}
