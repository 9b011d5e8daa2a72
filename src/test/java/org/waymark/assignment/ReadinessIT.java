package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Studies;
import org.waymark.incontainer.Visit;
import org.waymark.training.RoutingCardPage;

/** A lesson is assigned only by a teacher who is ready, or whose district lets them begin without. */
class ReadinessIT extends InSchool {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Duration YEAR = Duration.ofDays(366);

    @Inject
    Rooms rooms;

    @Inject
    Studies studies;

    @Inject
    SchoolClock schoolClock;

    @Inject
    Archive archive;

    @Inject
    Clock clock;

    private Room room;
    private Visit teacher;
    private Visit officer;

    @BeforeEach
    void aTeacherWhoIsNotReady() {
        room = rooms.unready(7);
        teacher = room.teach();
        officer = Room.signedIn(rooms.officer(room));
    }

    private HttpResponse<String> assign() {
        return teacher.post(
                room.path() + "/assignments",
                "lesson",
                Homework.ONLINE,
                "opens",
                "2026-12-01T08:17",
                "due",
                "2026-12-08T15:43",
                "students",
                room.first().id().toString());
    }

    private int stored() {
        return archive.count(room.district(), "assignment where class_id = ?", room.id());
    }

    private void fillLocalNames() {
        RoutingCardPage.LINES.forEach(
                line -> teacher.post("/course/routing-card", "lines." + line, "Somebody, room 4"));
        for (String name : List.of("Gus Guide", "Nora Nurse")) {
            officer.post("/schools/" + room.school() + "/adults", "name", name, "work", "Nurse", "place", "Room 2");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHICAGO);
    }

    private HttpResponse<String> rule(String needed, LocalDate begins) {
        return officer.post(
                "/course/readiness", "needed", needed, "begins", begins.toString(), "reason", "Taught together");
    }

    @Test
    void whatIsMissingIsSaidWithTheWayThereAndWhatWasTypedStays() {
        HttpResponse<String> answer = assign();
        assertEquals(422, answer.statusCode());
        String page = answer.body();
        for (String way : List.of("href=\"/course/A4\"", "href=\"/course/A5\"", "href=\"/course/routing-card\"")) {
            assertTrue(page.contains(way), way);
        }
        assertTrue(page.contains("names fewer than two adults"));
        assertTrue(page.contains("value=\"2026-12-01T08:17\"") && page.contains("value=\"2026-12-08T15:43\""));
        assertTrue(page.matches("(?s).*value=\"" + Homework.ONLINE + "\"[^>]*checked.*"));
        assertTrue(page.matches("(?s).*value=\"" + room.first().id() + "\"[^>]*checked.*"));
        assertEquals(0, stored());
    }

    @Test
    void eachPartIsNeeded() {
        studies.pass(room, Studies.TELLING);
        assertEquals(422, assign().statusCode());
        studies.pass(room, Studies.REPORTING);
        assertEquals(422, assign().statusCode());
        fillLocalNames();
        assertEquals(303, assign().statusCode());
        assertFalse(teacher.get(room.path() + "/assignments").body().contains("/course/A4"));
        assertEquals(1, stored());
    }

    @Test
    void whatIsOlderThanAYearIsTakenAgainAndWhatWasAssignedStaysOpen() {
        fillLocalNames();
        studies.pass(room, Studies.TELLING);
        studies.pass(room, Studies.REPORTING);
        assertEquals(303, assign().statusCode());
        String assignment =
                archive.rows(room.district(), "select id from assignment").get(0);
        schoolClock.pass(YEAR);
        try {
            teacher = room.teach();
            HttpResponse<String> again = assign();
            assertEquals(422, again.statusCode());
            assertTrue(again.body().contains("href=\"/course/A4\""));
            room.open();
            String quiz = "/assignments/" + assignment + "/quiz";
            assertEquals(200, room.learn().get(quiz).statusCode());
        } finally {
            schoolClock.pass(YEAR.negated());
        }
    }

    @Test
    void theDistrictRelaxesItAndAsksAgainOnTheRecord() {
        assertEquals(303, rule("no", today()).statusCode());
        assertEquals(303, assign().statusCode());
        assertEquals(303, rule("yes", today()).statusCode());
        assertEquals(422, assign().statusCode());
        String page = officer.get("/course/readiness").body();
        assertTrue(page.contains("Taught together") && page.contains("Olive Officer"));
        assertEquals(2, archive.count(room.district(), "readiness_rule"));
        assertEquals(
                List.of("readiness.ask", "readiness.relax"),
                archive.rows(
                        room.district(),
                        "select action from audit_event where action like 'readiness.%' order by action"));
    }

    @Test
    void aRuleHoldsFromItsDayOnAndNeverBefore() {
        assertEquals(303, rule("no", today().plusDays(1)).statusCode());
        assertEquals(422, assign().statusCode());
        assertEquals(422, rule("no", today().minusDays(1)).statusCode());
        assertEquals(1, archive.count(room.district(), "readiness_rule"));
    }

    @Test
    void anotherDistrictsRuleIsNoneOfOurs() {
        rule("no", today());
        room = rooms.unready(7);
        teacher = room.teach();
        assertEquals(422, assign().statusCode());
    }
}
