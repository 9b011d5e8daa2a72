package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class OptionCountTest {
    private final Rule rule = new OptionCount();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAPair() {
        Sample.lesson()
                .with(
                        "lesson.en.md",
                        "- [ ] c. A dare. `M2`\n  > A no does not invite more asking. It ends the asking.\n",
                        "")
                .with("lesson.es.md", "- c. Un reto.\n  > Un no no invita a pedir más. Termina la petición.\n", "")
                .breaks(rule, "lesson.en.md", "choice: again-two", "The item has 2 options.");
    }

    @Test
    void allowsTwoInTheYoungestBand() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: K-2")
                .with("lesson.en.md", "- [ ] c. A dare. `M2`\n", "")
                .with("lesson.es.md", "- c. Un reto.\n", "")
                .keeps(rule);
    }
}
