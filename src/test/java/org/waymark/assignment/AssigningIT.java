package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A teacher assigns a lesson. */
class AssigningIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    Curriculum curriculum;

    @Inject
    Clock clock;

    private Room room;
    private Visit teacher;
    private String path;

    @BeforeEach
    void aClassWithItsTeacher() {
        room = rooms.make(7);
        teacher = room.teach();
        path = room.path() + "/assignments";
    }

    private HttpResponse<String> assign(String lesson, String opens, String due) {
        return teacher.post(path, "lesson", lesson, "opens", opens, "due", due);
    }

    private String inDays(int days) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .format(LocalDateTime.ofInstant(clock.instant(), ZoneId.of("America/Chicago"))
                        .plusDays(days));
    }

    private int stored() {
        return archive.count(room.district(), "assignment where class_id = ?", room.id());
    }

    @Test
    void theLessonIsPinnedAsItIsToday() {
        HttpResponse<String> answer = assign(Homework.ONLINE, inDays(0), inDays(7));
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(path));
        assertEquals(
                List.of(curriculum.get(Homework.ONLINE).version()),
                archive.rows(room.district(), "select version from assignment where class_id = ?", room.id()));
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "lesson_version where hash = ?",
                        curriculum.get(Homework.ONLINE).version()));
    }

    private HttpResponse<String> deliver(String lesson, String feedback, String measure) {
        return teacher.post(
                path, "lesson", lesson, "opens", inDays(0), "due", inDays(7), "feedback", feedback, "measure", measure);
    }

    @Test
    void theTeacherChoosesWhenFeedbackComesAndWhetherToAskBefore() {
        assertEquals(303, deliver(Homework.ONLINE, "check", "yes").statusCode());
        assertEquals(
                List.of("check true"),
                archive.rows(
                        room.district(),
                        "select feedback || ' ' || (first_form is not null) from assignment where class_id = ?",
                        room.id()));
        String page = teacher.get(path).body();
        assertTrue(page.contains("Feedback at the end"));
        assertTrue(page.contains("What the class learned"));
    }

    @Test
    void withoutAChoiceFeedbackComesAtOnceAndNothingIsAskedBefore() {
        assign(Homework.ONLINE, inDays(0), inDays(7));
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "assignment where class_id = ? and feedback = 'practice' and first_form is null",
                        room.id()));
    }

    @Test
    void whatALessonCannotBeGivenAsIsSaid() {
        HttpResponse<String> oneForm = deliver(Homework.BOUNDARIES, "practice", "yes");
        assertEquals(422, oneForm.statusCode());
        assertTrue(oneForm.body().contains("no second form"));
        assertEquals(422, deliver(Homework.ONLINE, "survey", "no").statusCode());
        assertEquals(422, deliver(Homework.ONLINE, "<script>", "no").statusCode());
        assertEquals(0, stored());
    }

    @Test
    void itIsListedWithItsTimesInTheDistrictsZone() {
        assign(Homework.ONLINE, "2026-12-01T08:00", "2026-12-08T15:30");
        String row = Data.get(teacher, path)
                .getJsonArray("assignments")
                .getJsonObject(0)
                .toString();
        assertTrue(row.contains("\"opens\":\"2026-12-01T14:00:00Z\""), row);
        assertTrue(row.contains("\"due\":\"2026-12-08T21:30:00Z\""), row);
        assertTrue(teacher.get(path).body().contains("Tue, Dec 1, 2026, 8:00 AM CST"));
    }

    @Test
    void whoAssignedWhatIsInTheTrail() {
        assign(Homework.ONLINE, inDays(0), inDays(7));
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "audit_event v join assignment a on a.id = v.subject_id where v.action = 'assignment.make' and v.actor_id = ?",
                        room.teacher()));
    }

    @Test
    void whatWasTypedIsKeptBesideWhatIsWrong() {
        HttpResponse<String> answer = assign(Homework.BOUNDARIES, "2026-12-08T09:17", "2026-12-01T10:43");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"2026-12-08T09:17\""));
        assertTrue(answer.body().contains("value=\"2026-12-01T10:43\""));
        assertTrue(answer.body().matches("(?s).*value=\"" + Homework.BOUNDARIES + "\"[^>]*checked.*"));
        assertTrue(answer.body().contains("It would be due before it opens."));
        assertEquals(0, stored());
    }

    private HttpResponse<String> assignTo(String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(
                new String[] {"lesson", Homework.ONLINE, "opens", inDays(0), "due", inDays(7)}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return teacher.post(path, fields);
    }

    private String id(int student) {
        return room.students().get(student).id().toString();
    }

    @Test
    void itIsForTheGroupsAndStudentsWhoAreTicked() {
        teacher.post(room.path() + "/groups", "title", "Early birds", "students", id(0));
        String group =
                archive.rows(room.district(), "select id from class_group").get(0);
        assertEquals(303, assignTo("groups", group).statusCode());
        assertEquals(303, assignTo("students", id(1)).statusCode());
        assertEquals(303, assignTo("groups", group, "students", id(1)).statusCode());
        assertEquals(
                List.of("1 0", "0 1", "1 1"),
                archive.rows(
                        room.district(),
                        "select (select count(*) from assignment_group g where g.assignment_id = a.id) || ' '"
                                + " || (select count(*) from assignment_student s where s.assignment_id = a.id)"
                                + " from assignment a order by a.assigned_at"));
        assertTrue(teacher.get(path).body().contains("For Early birds, Ben R."));
    }

    @Test
    void whoIsNotOfTheClassIsNotAsked() {
        Room beside = rooms.beside(room);
        beside.teach()
                .post(
                        beside.path() + "/groups",
                        "title",
                        "Theirs",
                        "students",
                        beside.first().id().toString());
        String theirs =
                archive.rows(room.district(), "select id from class_group").get(0);
        for (String stranger :
                List.of(beside.first().id().toString(), UUID.randomUUID().toString(), "nobody")) {
            assertEquals(422, assignTo("students", id(0), "students", stranger).statusCode());
        }
        assertEquals(422, assignTo("groups", theirs).statusCode());
        assertEquals(0, stored());
    }

    @Test
    void anHourThatDoesNotExistIsToldAndMended() {
        HttpResponse<String> answer = assign(Homework.ONLINE, "2027-03-14T02:30", "2027-03-21T15:00");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("The clocks skip this hour"));
        assertTrue(answer.body().contains("value=\"2027-03-14T03:30\""));
        assertEquals(
                303,
                assign(Homework.ONLINE, "2027-03-14T03:30", "2027-03-21T15:00").statusCode());
        assertEquals(
                1, archive.count(room.district(), "assignment where opens_at = '2027-03-14T08:30:00Z'::timestamptz"));
    }

    @Test
    void everyFieldSaysWhatItNeeds() {
        HttpResponse<String> answer =
                teacher.with("Accept", "application/json").post(path, "opens", "soon", "due", "+999999-01-01T00:00");
        assertEquals(422, answer.statusCode());
        assertEquals(
                "{\"due\":\"assignment.due-unreadable\",\"lesson\":\"assignment.lesson-missing\","
                        + "\"opens\":\"assignment.opens-unreadable\"}",
                Data.of(answer).getJsonObject("errors").toString());
        assertEquals(0, stored());
    }

    @Test
    void aLessonThatIsNotInTheCurriculumIsNotAssigned() {
        assertEquals(422, assign("99-XX1", inDays(0), inDays(7)).statusCode());
        assertEquals(0, stored());
    }

    @Test
    void lessonsForTheClassesGradeComeFirst() {
        assertTrue(
                Data.get(teacher, path).getJsonArray("lessons").getJsonObject(0).getBoolean("fits"));
    }

    @Test
    void aColleaguesClassIsOutOfReach() {
        Visit colleague = rooms.beside(room).teach();
        assertEquals(
                404,
                colleague
                        .post(path, "lesson", Homework.ONLINE, "opens", inDays(0), "due", inDays(7))
                        .statusCode());
        assign(Homework.ONLINE, inDays(0), inDays(7));
        String id = archive.rows(room.district(), "select id from assignment where class_id = ?", room.id())
                .get(0);
        for (String part : List.of("times", "progress", "items")) {
            assertEquals(404, colleague.get("/assignments/" + id + "/" + part).statusCode(), part);
            assertEquals(200, teacher.get("/assignments/" + id + "/" + part).statusCode(), part);
        }
        assertFalse(
                colleague.get("/assignments/" + UUID.randomUUID() + "/times").statusCode() < 400);
    }
}
