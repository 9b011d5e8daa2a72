package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class CareWordsTest {
    private final Rule rule = new CareWords();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAWordForOlderStudents() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "A turn is fair. It is no sextortion.")
                .breaks(rule, "lesson.en.md", "It is no sextortion", "\"sextortion\" is not for this lesson.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "Un turno es justo.", "Un turno es justo. Ben no es una víctima.")
                .breaks(rule, "lesson.es.md", "Ben no es una", "\"víctima\" is not for this lesson.");
    }

    @Test
    void allowsItInTheLessonThatIsAboutIt() {
        inTheLesson("68-ON3", "6-8", "A private picture was passed on.").keeps(rule);
        inTheLesson("68-ON1", "6-8", "A private picture was passed on.")
                .breaks(rule, "lesson.en.md", "A private picture", "\"private picture\" is not for this lesson.");
    }

    @Test
    void countsWhatIsToStandRarely() {
        inTheLesson("68-ON3", "6-8", "A nude is private. ".repeat(4))
                .breaks(rule, "lesson.en.md", "A nude", "\"nude\" stands here 4 times.");
    }

    private static Sample inTheLesson(String id, String band, String words) {
        return Sample.lesson()
                .with("lesson.en.md", "id: 35-ZZ1", "id: " + id)
                .with("lesson.en.md", "band: 3-5", "band: " + band)
                .with("lesson.en.md", "A turn is fair.", words);
    }
}
