package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class IdsAreUniqueTest {
    private final Rule rule = new IdsAreUnique();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsTwins() {
        Sample.lesson()
                .with("lesson.en.md", "choice: kind-no", "choice: again-one")
                .with("lesson.es.md", "choice: kind-no", "choice: again-one")
                .with("lesson.en.md", "# Remember\n\n## choice: again-one", "# Remember\n\n## choice:  again-one")
                .breaks(rule, "lesson.en.md", "## choice:  again-one", "Two items are called `again-one`.");
    }

    @Test
    void findsTwinOptions() {
        Sample.lesson()
                .with("lesson.en.md", "c. A dare.", "a. A dare.")
                .with("lesson.es.md", "c. Un reto.", "a. Un reto.")
                .breaks(rule, "lesson.en.md", "choice: again-two", "Two options are called `a`.");
    }
}
