package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Measures;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** Every lesson at a glance, in both languages. */
class MeasuresIT extends InSchool {
    @Inject
    Curriculum curriculum;

    private final Visit visit = new Visit();

    @Test
    void everyLessonHasALineInEachLanguage() {
        List<String> rows = Data.table(visit, "/lessons/table");
        assertEquals(2 * curriculum.lessons().size(), rows.size() - 1);
        String page = visit.get("/lessons/table?lang=es").body();
        curriculum.lessons().forEach(lesson -> {
            assertTrue(page.contains("href=\"/lessons/" + lesson.id() + "?lang=en\""), lesson.id());
            assertTrue(page.contains("href=\"/lessons/" + lesson.id() + "?lang=es\""), lesson.id());
        });
    }

    @Test
    void aLineSaysWhatTheCheckMeasures() {
        Lesson lesson = curriculum.get("68-ON1");
        Measures measures = curriculum.measures(lesson, "en");
        String row = Data.table(visit, "/lessons/table").stream()
                .filter(line -> line.startsWith("68-ON1,") && line.contains(",en,"))
                .findFirst()
                .orElseThrow();
        String[] cells = row.split(",");
        assertEquals(String.valueOf(measures.told().words()), cells[4]);
        assertEquals(measures.told().mean(), Double.parseDouble(cells[5]), 0.05);
        assertEquals(measures.told().fleschKincaid(), Double.parseDouble(cells[7]), 0.05);
        assertEquals(String.valueOf(measures.practiceShare()), cells[cells.length - 1]);
    }
}
