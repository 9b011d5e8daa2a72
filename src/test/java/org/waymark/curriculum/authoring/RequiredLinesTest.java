package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class RequiredLinesTest {
    private final Rule rule = new RequiredLines();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsNoPass() {
        Sample.lesson()
                .with("lesson.en.md", "You may pass or step out.", "You may step out.")
                .breaks(rule, "lesson.en.md", "", "The lesson does not say that a student may pass.");
    }

    @Test
    void findsNoWayOut() {
        Sample.lesson()
                .with("lesson.es.md", " o salir un momento", "")
                .breaks(rule, "lesson.es.md", "", "The lesson does not say that a student may step out.");
    }

    @Test
    void findsBlameOpen() {
        Sample.lesson()
                .with("lesson.en.md", "It is not your fault. ", "")
                .breaks(rule, "lesson.en.md", "", "The lesson does not say that it is not the child's fault.");
    }

    @Test
    void findsNoSecondAdult() {
        Sample.lesson()
                .with("lesson.es.md", ", cuéntale a otro adulto", "")
                .breaks(
                        rule,
                        "lesson.es.md",
                        "",
                        "The lesson does not say to tell another adult when one does not help.");
    }

    @Test
    void findsNoLateTelling() {
        Sample.lesson()
                .with("lesson.es.md", " Nunca es tarde para contar.", "")
                .breaks(rule, "lesson.es.md", "", "The lesson does not say that it is never too late.");
    }

    @Test
    void findsAPromiseOfSecrecy() {
        Sample.lesson()
                .with("lesson.en.md", " I can't keep safety worries secret.", "")
                .breaks(rule, "lesson.en.md", "", "The lesson does not say what cannot be kept secret.");
    }
}
