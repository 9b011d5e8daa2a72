package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** What states ask, for anyone to read. */
class MandatesIT extends InSchool {
    @Inject
    Curriculum curriculum;

    private final Visit visit = new Visit();

    @Test
    void everyMandateHasItsPlace() {
        String list = visit.get("/mandates?lang=en").body();
        assertEquals(
                List.of("california", "erins-law", "florida", "georgia", "missouri", "texas"),
                curriculum.mandates().stream().map(Mandate::id).toList());
        assertAll(curriculum.mandates().stream()
                .map(mandate -> () -> assertTrue(list.contains("href=\"/mandates/" + mandate.id() + "\""))));
        assertTrue(visit.get("/lessons").body().contains("href=\"/mandates\""));
        assertEquals(404, visit.get("/mandates/nowhere").statusCode());
    }

    /** Nothing stands there as law alone: every page says to ask counsel, and what is behind each sentence. */
    @Test
    void everySentenceSaysHowFarItIsKnown() {
        for (Mandate mandate : curriculum.mandates()) {
            String english = visit.get("/mandates/" + mandate.id() + "?lang=en").body();
            String spanish = visit.get("/mandates/" + mandate.id() + "?lang=es").body();
            assertTrue(english.contains("Check with counsel."), mandate.id());
            assertTrue(spanish.contains("Consulte con su asesoría legal."), mandate.id());
            mandate.statements().forEach(statement -> {
                String said = english.substring(english.indexOf("id=\"s-" + statement.id() + "\""));
                String card = said.substring(0, said.indexOf("</li>"));
                assertEquals(statement.verified(), !card.contains("Not verified"), statement.id());
                assertEquals(statement.verified(), card.contains("Verified "), statement.id());
                mandate.sources(statement)
                        .forEach(source ->
                                assertTrue(said.contains(source.title().split("[&']")[0])));
            });
        }
    }

    @Test
    void aTopicWithoutALessonSaysSo() {
        String florida = visit.get("/mandates/florida?lang=en").body();
        assertTrue(florida.contains("No lesson of ours"), florida);
        List<String> table = Data.table(visit, "/mandates/florida");
        assertEquals(
                "mandate,requirement,grades,how_often,topic_en,topic_es,band,our_lessons,status,sources,note",
                table.get(0));
        assertEquals(5 * 4, table.size() - 1, "topics times bands");
        assertTrue(table.stream().skip(1).allMatch(row -> row.endsWith(",check with counsel")), table.toString());
        assertTrue(table.stream().skip(1).allMatch(row -> row.contains("later-rule: not verified")));
    }

    @Test
    void whatIsMissingInOneSourceIsNotMadeUp() {
        String texas = visit.get("/mandates/texas?lang=en").body();
        assertTrue(texas.contains("What we read names no grades; here are all of ours."));
        assertTrue(texas.contains("How often is not stated in what we read."));
        assertTrue(texas.contains("what we read names no day."));
        assertFalse(visit.get("/mandates/california?lang=en").body().contains("By when"));
    }
}
