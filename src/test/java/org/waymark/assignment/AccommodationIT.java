package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;
import org.waymark.platform.Ids;
import org.waymark.roster.Students;

/** What a student needs is set once, by a teacher, and follows the student. */
class AccommodationIT extends InSchool {
    private static final String ROWS =
            "select extra_time || ' ' || read_aloud::int || larger_text::int || calm::int || fewer_options::int || ' '"
                    + " || reason || ' / ' || approved_by from accommodation where student_id = ? order by number";

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    @Inject
    Clock time;

    private Room room;
    private Students.Student child;
    private Visit teacher;
    private String path;

    @BeforeEach
    void aClassWithAChild() {
        room = rooms.make(7, 2);
        child = room.first();
        teacher = room.teach();
        path = room.path() + "/students/" + child.id() + "/support";
    }

    private int set(String extraTime, String calm) {
        HttpResponse<String> answer = teacher.post(
                path, "extraTime", extraTime, "calm", calm, "reason", "plan of fall", "approvedBy", "Rosa Delgado");
        return answer.statusCode();
    }

    private List<String> rows() {
        return archive.rows(room.district(), ROWS, child.id());
    }

    private JsonObject firstLesson(Visit student) {
        return Data.get(student, "/today").getJsonArray("lessons").getJsonObject(0);
    }

    @Test
    void everyChangeIsARowAndTheNewestHolds() {
        assertEquals(303, set("50", "yes"));
        assertEquals(303, set("0", ""));
        assertEquals(List.of("50 0010 plan of fall / Rosa Delgado", "0 0000 plan of fall / Rosa Delgado"), rows());
        JsonObject page = Data.get(teacher, path);
        assertEquals("0", page.getJsonObject("form").getString("extraTime"));
        JsonObject first = page.getJsonArray("changes").getJsonObject(1);
        assertEquals("Tess Teacher", first.getString("by"));
        assertEquals(50, first.getJsonObject("to").getInt("extraTime"));
    }

    @Test
    void theTrailSaysWhoAndForWhomAndNoWord() {
        set("25", "");
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "audit_event where action = 'student.support' and actor_id = ? and subject_id = ?",
                        room.teacher(),
                        child.id()));
    }

    @Test
    void withoutAReasonAndAnApproverNothingIsStored() {
        HttpResponse<String> answer = teacher.post(path, "extraTime", "9999", "largerText", "yes");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("href=\"#reason\"") && answer.body().contains("href=\"#approvedBy\""));
        assertTrue(answer.body().contains("href=\"#extraTime\""));
        assertEquals(List.of(), rows());
    }

    @Test
    void theStudentsOwnDueDateIsShownAndJudgesLateness() {
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        set("50", "");
        Visit student = room.learn();
        Instant due = Instant.parse(firstLesson(student).getString("due"));
        Duration half =
                Duration.between(assignment.opensAt(), assignment.dueAt()).dividedBy(2);
        assertEquals(0, Duration.between(assignment.dueAt().plus(half), due).toMillis());
        assertTrue(student.get("/today").body().contains("CST")
                || student.get("/today").body().contains("CDT"));
        assertEquals("f", lateAt(assignment, child, due.minusSeconds(60)));
        assertEquals("t", lateAt(assignment, room.students().get(1), due.minusSeconds(60)));
    }

    private String lateAt(Assignment assignment, Students.Student student, Instant moment) {
        clock.pass(Duration.between(time.instant(), moment));
        room.learn(student).post("/assignments/" + assignment.id() + "/quiz/submission");
        return archive.rows(
                        room.district(),
                        "select s.late from submission s join test_session t on t.id = s.session_id where t.student_id = ?",
                        student.id())
                .get(0);
    }

    @Test
    void itFollowsTheStudentToAnotherClass() {
        Room other = rooms.beside(room);
        archive.change(
                room.district(),
                "insert into enrollment (district_id, id, class_id, user_id, role, animal, begins_at)"
                        + " values (?, ?, ?, ?, 'student', 'narwhal', now())",
                room.district(),
                Ids.next(),
                other.id(),
                child.id());
        Assignment assignment = homework.assign(other, Homework.BOUNDARIES);
        set("0", "yes");
        other.open();
        Visit student = new Visit();
        student.get("/");
        student.post("/join/" + other.code() + "/narwhal", "pin", "0042");
        assertTrue(
                student.get("/assignments/" + assignment.id() + "/quiz").body().contains("class=\"quiz calm\""));
        JsonObject seen = Data.get(other.teach(), other.path() + "/students/" + child.id() + "/support");
        assertEquals(1, seen.getJsonArray("changes").size());
    }

    @Test
    void nobodyElseIsTold() {
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        set("50", "yes");
        String quiz = "/assignments/" + assignment.id();
        Visit student = room.learn();
        Visit officer = Room.signedIn(rooms.officer(room));
        Stream.of(
                        student.get(quiz + "/quiz?format=json"),
                        student.get("/today?format=json"),
                        teacher.get(quiz + "/progress?format=csv"),
                        teacher.get(room.path() + "?format=json"),
                        officer.get("/district?format=json"))
                .map(HttpResponse::body)
                .forEach(page -> assertFalse(page.contains("plan of fall") || page.contains("Delgado"), page));
        assertEquals(404, officer.get(path).statusCode());
        assertEquals(404, student.get(path).statusCode());
        assertEquals(404, rooms.beside(room).teach().get(path).statusCode());
    }

    @Test
    void aTeacherWhoseClassTheStudentHasLeftSeesItNoMore() {
        set("50", "");
        teacher.post(room.path() + "/students/" + child.id() + "/removal");
        assertEquals(404, teacher.get(path).statusCode());
        assertEquals(404, set("0", ""));
    }
}
