package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Framework;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** Which lesson serves which standard, and the gaps. */
class StandardsIT extends InSchool {
    @Inject
    Curriculum curriculum;

    private final Visit visit = new Visit();

    private JsonObject framework(String id) {
        return Data.get(visit, "/standards").getJsonArray("frameworks").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject code(String framework, String code) {
        return framework(framework).getJsonArray("codes").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCodeNamesEveryLessonThatServesIt() {
        List<String> serving = curriculum.lessons().stream()
                .filter(lesson -> lesson.standards().stream()
                        .anyMatch(standard -> standard.framework().equals("ISTE")
                                && standard.code().equals("1.2.b")))
                .map(lesson -> lesson.id())
                .toList();
        assertFalse(serving.isEmpty());
        assertEquals(
                serving,
                code("ISTE", "1.2.b").getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                        .map(lesson -> lesson.getString("id"))
                        .toList());
        assertTrue(code("ISTE", "1.2.b").getBoolean("verified"));
    }

    @Test
    void whatNoLessonServesIsAGap() {
        for (Framework framework : curriculum.frameworks()) {
            List<String> gaps = framework.codes().keySet().stream()
                    .filter(code -> curriculum.lessons().stream()
                            .flatMap(lesson -> lesson.standards().stream())
                            .noneMatch(standard -> standard.framework().equals(framework.id())
                                    && standard.code().equals(code)))
                    .toList();
            assertEquals(
                    gaps,
                    framework(framework.id()).getJsonArray("codes").getValuesAs(JsonObject.class).stream()
                            .filter(code -> code.getJsonArray("lessons").isEmpty())
                            .map(code -> code.getString("code"))
                            .toList());
        }
    }

    @Test
    void lessonsWithoutACodeOfAFrameworkAreNamed() {
        List<String> without = curriculum.lessons().stream()
                .filter(lesson -> lesson.standards().stream()
                        .noneMatch(standard -> standard.framework().equals("ISTE")))
                .map(lesson -> lesson.id())
                .toList();
        assertEquals(
                without,
                framework("ISTE").getJsonArray("without").getValuesAs(JsonObject.class).stream()
                        .map(lesson -> lesson.getString("id"))
                        .toList());
    }

    @Test
    void aFrameworkThatSchoolsTurnOnStandsOnNoLessonsPage() {
        List<String> off = curriculum.frameworks().stream()
                .filter(framework -> !framework.always())
                .map(Framework::id)
                .toList();
        assertEquals(List.of("NSES"), off);
        curriculum.lessons().forEach(lesson -> {
            String page = visit.get("/lessons/" + lesson.id()).body();
            assertFalse(page.contains("NSES"), lesson.id());
            assertFalse(Data.get(visit, "/lessons/" + lesson.id()).toString().contains("NSES"), lesson.id());
        });
        assertTrue(visit.get("/standards").body().contains("Lesson pages do not name this framework."));
    }

    @Test
    void theTableIsTheSame() {
        List<String> rows = Data.table(visit, "/standards");
        assertEquals("framework,code,says_en,says_es,verified,lessons", rows.get(0));
        assertEquals(
                curriculum.frameworks().stream()
                        .mapToInt(framework -> framework.codes().size())
                        .sum(),
                rows.size() - 1);
    }
}
