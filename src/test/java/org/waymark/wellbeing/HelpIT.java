package org.waymark.wellbeing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** Who helps: people of one's own school first, then lines for the age. */
class HelpIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    Curriculum curriculum;

    private Room room;
    private Visit officer;

    @BeforeEach
    void aSchoolWithAdultsToGoTo() {
        room = rooms.make(7, 2);
        officer = Room.signedIn(rooms.officer(room));
        add(room, "Ms. Amina Yusuf", "School counselor", "Room 4");
        add(room, "Mr. Tom Becker", "School nurse", "Next to the gym");
    }

    private void add(Room to, String name, String work, String place) {
        assertEquals(
                303,
                officer.post("/schools/" + to.school() + "/adults", "name", name, "work", work, "place", place)
                        .statusCode());
    }

    private static List<String> names(Visit visit, String part) {
        return Data.get(visit, "/help").getJsonArray(part).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("name"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K-2", "3-5", "6-8", "9-12"})
    void everyBandHasItsLinesAndNoOthers(String band) {
        String page = new Visit().get("/help?band=" + band).body();
        for (HelpLine line : curriculum.helpForAdults()) {
            assertEquals(
                    line.bands().contains(band),
                    page.contains("id=\"line-" + line.id() + "\""),
                    band + " " + line.id());
        }
    }

    @Test
    void aStudentIsShownTheLinesOfTheirBand() {
        List<String> expected =
                curriculum.helpFor("6-8").stream().map(HelpLine::name).toList();
        assertEquals(expected, names(room.learn(), "lines"));
        assertEquals("K-2", Data.get(rooms.make(1, 1).learn(), "/help").getString("band"));
    }

    @Test
    void aLessonAddsTheLinesThatNameIt() {
        String line = "id=\"line-take-it-down\"";
        assertFalse(room.learn().get("/help").body().contains(line));
        assertTrue(room.learn().get("/help?lesson=68-ON3").body().contains(line));
        assertTrue(new Visit().get("/lessons/68-ON3").body().contains("/help?band=6-8&amp;lesson=68-ON3"));
        assertEquals(200, new Visit().get("/help?lesson=%3Cscript%3E").statusCode());
    }

    @Test
    void twoAdultsOfTheStudentsOwnSchoolComeFirst() {
        Room other = rooms.elsewhere(room, "South School", 1);
        add(other, "Ms. Rosa Delgado", "Social worker", "Room 114");
        assertEquals(List.of("Mr. Tom Becker", "Ms. Amina Yusuf"), names(room.learn(), "people"));
        assertEquals(List.of("Ms. Rosa Delgado"), names(other.learn(), "people"));
        String page = room.learn().get("/help").body();
        assertTrue(page.contains("School counselor") && page.contains("Room 4"));
        assertTrue(page.indexOf("Ms. Amina Yusuf") < page.indexOf("id=\"line-"));
    }

    @Test
    void theClassTeacherIsNotAmongThem() {
        add(room, "Ms. Tess Teacher", "Teacher and safeguarding lead", "Room 9");
        Room other = rooms.elsewhere(room, "South School", 1);
        assertEquals(List.of("Mr. Tom Becker", "Ms. Amina Yusuf"), names(room.learn(), "people"));
        assertEquals(List.of(), names(other.learn(), "people"));
    }

    @Test
    void aSchoolWithFewerThanTwoIsMarkedForTheOfficer() {
        Room other = rooms.elsewhere(room, "South School", 1);
        add(other, "Ms. Rosa Delgado", "Social worker", "Room 114");
        String page = officer.get("/schools").body();
        assertEquals(1, page.split("at least two", -1).length - 1, page);
    }

    @Test
    void whoIsNotSignedInSeesNoPeopleAndCanChooseAnAge() {
        assertEquals(List.of(), names(new Visit(), "people"));
        String page = new Visit().get("/help").body();
        HelpPage.BANDS.forEach(band -> assertTrue(page.contains("/help?band=" + band), band));
        assertEquals(200, new Visit().get("/help?band=%3Cscript%3E").statusCode());
    }

    @Test
    void itSpeaksSpanishToo() {
        HttpResponse<String> page = room.learn().get("/help?lang=es");
        assertEquals("es", page.headers().firstValue("Content-Language").orElse(""));
        curriculum.helpFor("6-8").forEach(line -> {
            assertTrue(page.body().contains(line.says().es()), line.id());
            assertFalse(page.body().contains(line.says().en()), line.id());
        });
        assertTrue(page.body().contains("Ms. Amina Yusuf"));
    }

    @Test
    void nothingIsWrittenDownAboutWhoCame() {
        Visit student = room.learn();
        student.get("/today");
        String before = everything();
        student.get("/help");
        student.get("/help?band=9-12");
        assertEquals(before, everything());
    }

    private String everything() {
        return archive.rows(
                        room.district(),
                        "select (select count(*) from audit_event)"
                                + " || ' ' || (select string_agg(s::text, ',' order by s.id) from user_session s)"
                                + " || ' ' || (select count(*) from test_session)")
                .toString();
    }
}
