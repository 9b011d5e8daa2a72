package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class QuizSizeTest {
    private final Rule rule = new QuizSize();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void countsTheQuizByBand() {
        Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: 9-12")
                .breaks(rule, "lesson.en.md", "# Check", "Check has 5 items.");
    }

    @Test
    void countsWhatIsRemembered() {
        Sample.lesson()
                .with("lesson.en.md", "# Get help", "## choice: again-three\n\nAnd now?\n\n# Get help")
                .with("lesson.es.md", "# Pide ayuda", "## choice: again-three\n\n¿Y ahora?\n\n# Pide ayuda")
                .breaks(rule, "lesson.en.md", "# Remember", "Remember has 3 items.");
    }
}
