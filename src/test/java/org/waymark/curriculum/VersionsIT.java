package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** A link to a version leads to the same words and pictures for ever. */
class VersionsIT extends InSchool {
    private static final List<String> PARTS =
            List.of("", "/answers", "/script", "/slides", "/family", "/alternate", "/print");
    private static final String ID = "HS-HR2";
    private static final Instant LONG_AGO = Instant.parse("2025-03-04T12:00:00Z");

    @Inject
    Curriculum curriculum;

    @Inject
    LessonVersions versions;

    @Inject
    Shelf shelf;

    private final Visit visit = new Visit();
    private Lesson today;

    @BeforeEach
    void theSchoolHasOpened() {
        today = curriculum.get(ID);
        curriculum.lessons().forEach(versions::pin);
    }

    private static String named(String path, String version) {
        return path + "?version=" + version.substring(0, 12);
    }

    private String page(String path) {
        HttpResponse<String> answer = visit.get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    @Test
    void everyVersionInForceHasItsAddress() {
        curriculum.lessons().forEach(lesson -> {
            String link = named("/lessons/" + lesson.id(), lesson.version());
            assertTrue(page("/lessons/" + lesson.id()).contains("href=\"" + link + "\""), link);
            String linked = page(link);
            assertTrue(linked.contains("kept here since"), linked);
            assertTrue(linked.contains("It is also today"), linked);
        });
    }

    @Test
    void anOldVersionSaysSoOnEveryPageAndLeadsToToday() {
        String old = shelf.old(ID, today, LONG_AGO, today.title().en(), "Words of Yesterday");
        assertAll(PARTS.stream().map(part -> () -> {
            String page = page(named("/lessons/" + ID + part, old));
            assertTrue(page.contains("The lesson has changed since then."), part);
            assertTrue(page.contains("href=\"/lessons/" + ID + part + "\""), part);
            assertTrue(page.contains("March 4, 2025"), part);
        }));
        assertTrue(page(named("/lessons/" + ID, old)).contains("<h1>Words of Yesterday</h1>"));
        assertFalse(page("/lessons/" + ID).contains("Words of Yesterday"));
    }

    @Test
    void thePartsOfAnOldVersionLeadToEachOther() {
        String old = shelf.old(ID, today, LONG_AGO);
        String page = page(named("/lessons/" + ID, old));
        PARTS.forEach(part -> assertTrue(page.contains("href=\"" + named("/lessons/" + ID + part, old) + "\""), part));
    }

    @Test
    void aLessonThatLeftTheCurriculumIsReadWithItsPicturesByWhoeverHasTheLink() {
        String old = shelf.old("HS-GONE", today, LONG_AGO, "id: " + ID, "id: HS-GONE");
        assertEquals(404, visit.get("/lessons/HS-GONE").statusCode());
        String page = page(named("/lessons/HS-GONE", old));
        assertTrue(page.contains("has left the curriculum"), page);
        String picture = page.replaceAll("(?s).*?src=\"(/lessons/HS-GONE/assets/[^\"]+)\".*", "$1");
        HttpResponse<String> drawing = visit.with("Accept", "*/*").get(picture);
        assertEquals(200, drawing.statusCode(), picture);
        assertTrue(drawing.body().contains("<svg"), picture);
        visit.with("Accept", "text/html");
        assertTrue(page("/lessons/HS-GONE/versions").contains(old.substring(0, 12)));
    }

    @Test
    void aVersionFromBeforeTheFormatGrewIsRead() {
        String old = shelf.old(
                ID,
                today,
                LONG_AGO,
                "band: 9-12",
                "band: upper",
                "strand: ",
                "streak: ",
                "parent: not yet",
                "grandparent: not yet",
                "timings: {",
                "timings: {singing: 1, ",
                "# Remember",
                "# Souvenirs");
        assertAll(PARTS.stream().map(part -> () -> page(named("/lessons/" + ID + part, old))));
        assertTrue(page(named("/lessons/" + ID, old)).contains("grandparent"));
        assertTrue(page(named("/lessons/" + ID + "/script", old)).contains("singing"));
    }

    @Test
    void readingStoresNothing() {
        int before = shelf.count();
        PARTS.forEach(part -> {
            page("/lessons/" + ID + part);
            page(named("/lessons/" + ID + part, today.version()));
        });
        page("/lessons/" + ID + "/versions");
        assertEquals(before, shelf.count());
    }

    @Test
    void whatIsNoVersionOfThisLessonIsNotThere() {
        String other = curriculum.get("68-ON1").version();
        Stream.of(other.substring(0, 12), "0123456789ab", today.version().substring(0, 11), "%00%00%00%00%00%00", "")
                .forEach(version -> assertEquals(
                        404, visit.get("/lessons/" + ID + "?version=" + version).statusCode(), version));
        assertEquals(404, visit.get("/lessons/NO-SUCH/versions").statusCode());
    }

    @Test
    void versionsAreListedTheNewestFirst() {
        String old = shelf.old(ID, today, LONG_AGO);
        List<JsonObject> lines = Data.get(visit, "/lessons/" + ID + "/versions")
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
        List<String> hashes =
                lines.stream().map(line -> line.getString("version")).toList();
        String now = today.version().substring(0, 12);
        assertTrue(hashes.indexOf(now) < hashes.indexOf(old.substring(0, 12)), hashes::toString);
        assertEquals(
                List.of(now),
                lines.stream()
                        .filter(line -> line.getBoolean("today"))
                        .map(line -> line.getString("version"))
                        .toList());
    }
}
