package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Studies;
import org.waymark.incontainer.Visit;

/** What comes before the first lesson: two modules and the school's local names. And what a district sees of it. */
class ReadyIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Studies studies;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    @Inject
    Clock clock;

    private Room room;
    private Visit teacher;

    @BeforeEach
    void aTeacher() {
        room = rooms.make(7);
        teacher = room.teach();
    }

    private JsonObject readiness() {
        return Data.get(teacher, "/course").getJsonObject("readiness");
    }

    private HttpResponse<String> write(Visit visit, String line, String words) {
        return visit.post("/course/routing-card", "lines." + line, words);
    }

    private void fill(Visit visit) {
        RoutingCardPage.LINES.forEach(line -> write(visit, line, "Somebody, room 4"));
    }

    private void nameAdults(int number) {
        Visit officer = Room.signedIn(rooms.officer(room));
        for (int i = 0; i < number; i++) {
            officer.post(
                    "/schools/" + room.school() + "/adults", "name", "Gus Guide", "work", "Nurse", "place", "Room 2");
        }
    }

    @Test
    void readyIsTwoModulesAndTheSchoolsCard() {
        assertEquals("[\"A4\",\"A5\"]", readiness().getJsonArray("missing").toString());
        studies.pass(room, Studies.TELLING);
        assertEquals("[\"A5\"]", readiness().getJsonArray("missing").toString());
        studies.pass(room, Studies.REPORTING);
        assertTrue(readiness().getJsonArray("missing").isEmpty());
        assertFalse(readiness().getBoolean("card"));
        fill(rooms.beside(room).teach());
        assertTrue(readiness().getBoolean("card"), "a colleague filled it in");
        assertFalse(readiness().getBoolean("adults"));
        nameAdults(1);
        assertFalse(readiness().getBoolean("adults"), "one is not enough");
        nameAdults(1);
        assertTrue(readiness().getBoolean("adults"));
        assertTrue(teacher.get("/course").body().contains("You have what comes before your first lesson"));
    }

    @Test
    void theCardSaysWhatIsBlankAndWhoChangedIt() {
        assertEquals(303, write(teacher, "lead", " Ms. Cho, room 112 ").statusCode());
        String page = teacher.get("/course/routing-card").body();
        assertTrue(page.contains("value=\"Ms. Cho, room 112\""));
        assertTrue(page.contains("by Tess Teacher"));
        assertTrue(page.contains("<a href=\"#police\">"));
        assertFalse(page.contains("<a href=\"#lead\">"));
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "audit_event where action = 'routing-card.write' and actor_id = ? and subject_id = ?",
                        room.teacher(),
                        room.school()));
    }

    @Test
    void aLineIsChangedAndTakenAwayAndItsHistoryStays() {
        List.of("Ms. Cho", "Ms. Cho", "Mr. Diaz", "").forEach(words -> write(teacher, "lead", words));
        assertTrue(teacher.get("/course/routing-card").body().contains("<a href=\"#lead\">"));
        assertEquals(
                List.of("Ms. Cho", "Mr. Diaz", ""),
                archive.rows(room.district(), "select words from routing_line order by written_at, id"));
    }

    @Test
    void whatDoesNotFitIsSaidAndKept() {
        HttpResponse<String> again = write(teacher, "lead", "x".repeat(201));
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("x".repeat(201)));
        assertTrue(again.body().contains("Use 200 characters or fewer."));
        assertEquals(0, archive.count(room.district(), "routing_line"));
    }

    @Test
    void anotherSchoolHasAnotherCard() {
        write(teacher, "lead", "Ms. Cho");
        assertFalse(
                rooms.across(room).teach().get("/course/routing-card").body().contains("Ms. Cho"));
    }

    @Test
    void aDistrictSeesCountsBySchoolAndNoNames() {
        Room south = rooms.across(room);
        rooms.beside(room);
        curriculum.course().forEach(module -> studies.pass(room, module.id()));
        Module telling = curriculum.module(Studies.TELLING);
        studies.take(south, telling, clock.instant().minus(Duration.ofDays(370)));
        studies.pass(south, Studies.REPORTING);
        fill(teacher);
        studies.pass(rooms.make(7), Studies.TELLING); // another district
        Visit officer = Room.signedIn(rooms.officer(room));
        assertEquals(
                List.of(
                        "school,teachers,ready_to_teach,whole_course,routing_card_blank",
                        "North School,2,1,1,0",
                        "South School,1,0,0,9"),
                Data.table(officer, "/course/schools"));
        assertFalse(officer.get("/course/schools").body().contains("Tess Teacher"));
    }
}
