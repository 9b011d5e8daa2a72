package org.waymark.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A district checks each help number before the lessons open whose students are shown it. */
class HelpNumbersIT extends InSchool {
    private static final String LESSON = "/adoption/lessons/" + Homework.ONLINE;

    @Inject
    Rooms rooms;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    @Inject
    Clock clock;

    private Room room;
    private Visit officer;

    @BeforeEach
    void aDistrictThatHasCheckedNothing() {
        room = rooms.unopened(7);
        officer = Room.signedIn(rooms.officer(room));
    }

    private String day(int daysAgo) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago"))
                .minusDays(daysAgo)
                .toString();
    }

    private int confirm(HelpLine line, int daysAgo) {
        return officer.post("/adoption/help/" + line.id() + "/confirmations", "by", "Cal Caller", "on", day(daysAgo))
                .statusCode();
    }

    private HttpResponse<String> approve() {
        return officer.post(LESSON + "/approvals", "reader", "Ada", "role", "Nurse", "read", "yes");
    }

    private static String state(Visit visit, String path, String list, Predicate<JsonObject> wanted) {
        return Data.get(visit, path).getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(wanted)
                .map(row -> row.getString("state"))
                .findFirst()
                .orElseThrow();
    }

    private String state(HelpLine line) {
        return state(
                officer,
                "/adoption/help",
                "lines",
                row -> row.getJsonObject("line").getString("id").equals(line.id()));
    }

    private String lessonState() {
        return state(officer, "/adoption", "lessons", row -> row.getString("id").equals(Homework.ONLINE));
    }

    /** A check so many days ago of a number: as only an administrator could write it. */
    private void recheck(HelpLine line, String contact, int daysAgo) {
        archive.change(
                room.district(),
                "insert into help_confirmation (district_id, id, line_id, contact, checked_by, checked_on, recorded_by,"
                        + " recorded_at) values (?, gen_random_uuid(), ?, ?, 'Cal Caller', ?::date, ?, ?)",
                room.district(),
                line.id(),
                contact,
                day(daysAgo),
                room.teacher(),
                clock.instant());
    }

    @Test
    void aLessonWaitsForEveryNumberOfItsBand() {
        for (HelpLine line : curriculum.helpFor("6-8")) {
            HttpResponse<String> refused = approve();
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("Some help numbers have not been checked yet."));
            assertTrue(refused.body().contains("/adoption/help#" + line.id() + "\""), line.id());
            assertEquals(303, confirm(line, 3));
        }
        assertFalse(officer.get(LESSON).body().contains("Help numbers come first"));
        assertEquals(303, approve().statusCode());
        assertEquals("open", lessonState());
    }

    @Test
    void aCheckHoldsForTwelveMonthsAndForTheSameNumber() {
        rooms.confirm(room);
        approve();
        HelpLine line = curriculum.helpFor("6-8").get(1);
        assertEquals("valid", state(line));
        recheck(line, line.contact(), 367);
        assertEquals("over", state(line));
        assertEquals("waiting", lessonState());
        assertEquals(303, confirm(line, 0));
        assertEquals("open", lessonState());
        recheck(line, "1-800-000-0000", 1);
        assertEquals("changed", state(line));
        assertEquals("waiting", lessonState());
    }

    @Test
    void whoCheckedAndWhoWroteItDownIsKept() {
        HelpLine line = curriculum.help().get(0);
        confirm(line, 3);
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "help_confirmation c join audit_event v on v.subject_id = c.id and v.actor_id = c.recorded_by"
                                + " where v.action = 'help.confirm' and c.checked_by = 'Cal Caller'"));
        assertTrue(officer.get("/adoption/help").body().contains("Checked for your district by Cal Caller on"));
        Visit other = Room.signedIn(rooms.officer(rooms.unopened(7)));
        assertFalse(other.get("/adoption/help").body().contains("Cal Caller"));
    }

    @Test
    void aCheckWithoutADayIsAskedForAgain() {
        HelpLine line = curriculum.help().get(0);
        HttpResponse<String> again =
                officer.post("/adoption/help/" + line.id() + "/confirmations", "by", "Cal Caller", "on", day(-2));
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("value=\"Cal Caller\""));
        assertTrue(again.body().contains("href=\"#on-" + line.id() + "\""));
        assertEquals(
                404,
                officer.post("/adoption/help/no-line/confirmations", "by", "Cal")
                        .statusCode());
        assertEquals(0, archive.count(room.district(), "help_confirmation"));
    }

    @Test
    void theHelpPageSaysWhatTheDistrictHasChecked() {
        room.open();
        Visit student = room.learn();
        List<HelpLine> lines = curriculum.helpFor("6-8");
        assertEquals(lines.size(), notChecked(student));
        confirm(lines.get(0), 3);
        assertEquals(lines.size() - 1, notChecked(student));
        assertTrue(student.get("/help").body().contains("Checked for your district by Cal Caller on"));
        assertEquals(0, notChecked(new Visit()), "without a district the page shows the file's own state");
    }

    private static int notChecked(Visit visit) {
        return visit.get("/help?band=6-8").body().split("Your district has not yet checked", -1).length - 1;
    }
}
