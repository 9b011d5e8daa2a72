package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ScaleAsksHowSureTest {
    private final Rule rule = new ScaleAsksHowSure();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void isKeptByAScale() {
        Sample.lesson().asksHowSure().keeps(rule);
    }

    @Test
    void findsAQuestionAboutExperience() {
        Sample.lesson()
                .asksHowSure()
                .with("lesson.en.md", "that you could ask", "that you have asked")
                .breaks(rule, "lesson.en.md", "scale: sure", "The scale asks something else.");
    }

    @Test
    void findsAScaleInTheQuiz() {
        Sample.lesson()
                .with("lesson.en.md", "## choice: kind-no", "## scale: kind-no")
                .with("lesson.es.md", "## choice: kind-no", "## scale: kind-no")
                .breaks(rule, "lesson.en.md", "scale: kind-no", "This is not where it belongs.");
    }

    @Test
    void findsASecondScale() {
        String en = "How sure are you that you could hear a no?";
        String es = "¿Cuánta confianza tienes en que podrías escuchar un no?";
        Sample.lesson()
                .asksHowSure()
                .with(
                        "lesson.en.md",
                        "# Get help",
                        "## scale: two\n\n```yaml\nobjective: hear-no\n```\n\n" + en + "\n\n# Get help")
                .with("lesson.es.md", "# Pide ayuda", "## scale: two\n\n" + es + "\n\n# Pide ayuda")
                .breaks(rule, "lesson.en.md", "scale: two", "This is a second scale.");
    }
}
