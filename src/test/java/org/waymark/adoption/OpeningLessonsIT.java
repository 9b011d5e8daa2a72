package org.waymark.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A lesson that not every reviewer has read opens in a district only after a named approval. */
class OpeningLessonsIT extends InSchool {
    private static final String LESSON = "68-HR4";
    private static final String PATH = "/adoption/lessons/" + LESSON;
    private static final String CHANGED = "The text has changed since it was approved. The approval holds on.";
    private static final String ANOTHER = "0".repeat(64);

    @Inject
    Rooms rooms;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    private Room room;
    private Visit officer;
    private Visit teacher;

    @BeforeEach
    void aDistrictThatHasOpenedNothing() {
        room = rooms.unopened(7);
        rooms.confirm(room);
        officer = Room.signedIn(rooms.officer(room));
        teacher = room.teach();
    }

    private HttpResponse<String> approve(String reader, String role, String read) {
        return officer.post(PATH + "/approvals", "reader", reader, "role", role, "read", read);
    }

    private HttpResponse<String> assign() {
        return teacher.post(
                room.path() + "/assignments", "lesson", LESSON, "opens", "2026-12-01T08:00", "due", "2026-12-08T08:00");
    }

    private JsonObject row() {
        return Data.get(officer, "/adoption").getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("id").equals(LESSON))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheDistrictHasNotOpenedIsNotAssigned() {
        String page = teacher.get(room.path() + "/assignments").body();
        assertTrue(page.contains("Not opened by your district yet"));
        assertTrue(page.matches("(?s).*value=\"" + LESSON + "\"[^>]*disabled.*"), page);
        HttpResponse<String> refused = assign();
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body()
                .contains("Your district has not opened this lesson yet, or its help numbers have to be checked again."
                        + " A district officer can do both: Olive Officer."));
        assertEquals(0, archive.count(room.district(), "assignment"));
        assertEquals(200, teacher.get("/lessons/" + LESSON).statusCode(), "reading it stays possible");
    }

    @Test
    void aNamedApprovalOpensIt() {
        assertEquals(303, approve(" Ada Reader ", "Counselor", "yes").statusCode());
        assertEquals("open", row().getString("state"));
        assertEquals(
                List.of("Ada Reader, Counselor, " + curriculum.get(LESSON).version()),
                archive.rows(
                        room.district(),
                        "select reader || ', ' || reader_role || ', ' || version from lesson_approval"));
        assertEquals(303, assign().statusCode());
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "audit_event v join lesson_approval a on a.id = v.subject_id"
                                + " where v.action = 'lesson.approve' and v.actor_id = a.recorded_by"));
        assertFalse(Data.get(Room.signedIn(rooms.officer(rooms.unopened(7))), "/adoption")
                .toString()
                .contains("Ada Reader"));
    }

    @Test
    void anApprovalThatIsNotWholeIsNotTaken() {
        HttpResponse<String> again = approve("Ada Reader", "Counselor", "");
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("value=\"Ada Reader\""));
        assertTrue(again.body().contains("Confirm that the whole lesson, its script and its letter were read."));
        assertEquals("closed", row().getString("state"));
    }

    @Test
    void itIsTakenBackByARowAndGivenAgain() {
        approve("Ada Reader", "Counselor", "yes");
        approve("Ben Reader", "Nurse", "yes");
        assertEquals(303, officer.post(PATH + "/withdrawals").statusCode());
        assertEquals("closed", row().getString("state"), "the earlier approval does not come back");
        assertEquals(422, assign().statusCode());
        assertEquals(2, archive.count(room.district(), "lesson_approval"));
        approve("Cleo Reader", "Nurse", "yes");
        assertEquals("open", row().getString("state"));
        String page = officer.get(PATH).body();
        List.of("Ada Reader", "Ben Reader", "Cleo Reader").forEach(name -> assertTrue(page.contains(name), name));
    }

    @Test
    void anApprovalHoldsWhenTheTextChangesAndThePageSaysSo() {
        approve("Ada Reader", "Counselor", "yes");
        readAnotherText();
        assertTrue(officer.get(PATH).body().contains(CHANGED));
        assertEquals("open", row().getString("state"));
        assertTrue(row().getBoolean("changed"));
        approve("Ada Reader", "Counselor", "yes");
        assertFalse(officer.get(PATH).body().contains(CHANGED));
    }

    /** As if the text had been another one when it was approved. */
    private void readAnotherText() {
        archive.change(
                room.district(),
                "insert into lesson_version (hash, lesson_id, files, pinned_at)"
                        + " select ?, lesson_id, files, pinned_at from lesson_version where hash = ?"
                        + " on conflict do nothing",
                ANOTHER,
                curriculum.get(LESSON).version());
        archive.change(
                room.district(),
                "insert into lesson_approval select district_id, gen_random_uuid(), lesson_id, ?, reader, reader_role,"
                        + " recorded_by, approved_at + interval '1 millisecond' from lesson_approval",
                ANOTHER);
    }

    @Test
    void everyLessonIsListedWithItsReviewers() {
        String page = officer.get("/adoption").body();
        curriculum.lessons().forEach(lesson -> assertTrue(page.contains("/adoption/lessons/" + lesson.id())));
        assertTrue(page.contains("0 of 6 reviewers have read it"));
    }
}
