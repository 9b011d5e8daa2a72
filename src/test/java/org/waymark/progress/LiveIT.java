package org.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Stream;
import org.waymark.incontainer.Visit;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;

/** What is pushed to an open dashboard: soon, no more than has changed, and to nobody who may not look any more. */
class LiveIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    SchoolClock clock;

    @Inject
    Clock time;

    @Inject
    Dashboards dashboards;

    @Inject
    Sql sql;

    @Inject
    Tenancy tenancy;

    @Inject
    UserTransaction transaction;

    private Room room;
    private Assignment assignment;
    private Visit teacher;
    private String path;
    private Stream stream;

    @BeforeEach
    void aTeacherWatches() {
        room = rooms.make(7, 3);
        room.open();
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id() + "/progress";
        teacher = room.teach();
        stream = teacher.with("Accept-Encoding", "gzip").follow(path + "/live");
        teacher.with("Accept-Encoding", null);
    }

    @AfterEach
    void hangUp() {
        stream.close();
    }

    private void answer(int student, int item, String choice) {
        room.learn(room.students().get(student))
                .post(
                        "/assignments/" + assignment.id() + "/quiz/responses/"
                                + homework.items(assignment).get(item).id(),
                        "choice",
                        choice);
    }

    private List<String> states(JsonObject told) {
        return told.getJsonArray("students").getValuesAs(JsonObject.class).stream()
                .map(row -> number(row) + " " + row.getString("state"))
                .toList();
    }

    private int number(JsonObject row) {
        return room.students().stream().map(one -> one.id().toString()).toList().indexOf(row.getString("id")) + 1;
    }

    @Test
    void itBeginsWithTheWholeAndTellsWhatChanges() {
        assertEquals("no", stream.header("X-Accel-Buffering"));
        assertEquals("", stream.header("Content-Encoding"));
        JsonObject whole = stream.next();
        assertTrue(whole.getBoolean("whole"));
        assertEquals(List.of("1 new", "2 new", "3 new"), states(whole));
        answer(1, 0, homework.key(assignment, 0));
        JsonObject change = stream.next();
        assertFalse(change.getBoolean("whole"));
        assertEquals(List.of("2 begun"), states(change));
        room.learn(room.students().get(1)).post("/assignments/" + assignment.id() + "/quiz/submission");
        JsonObject end = stream.next();
        assertEquals(List.of("2 finished"), states(end));
        assertEquals(100, end.getJsonArray("students").getJsonObject(0).getInt("percent"));
        assertEquals(1, end.getJsonArray("reteach").getJsonObject(0).getInt("of"));
    }

    @Test
    void whoComesLaterOrAgainHasTheWholeToo() {
        stream.next();
        answer(0, 0, homework.key(assignment, 0));
        stream.next();
        try (Stream other = teacher.follow(path + "/live")) {
            assertEquals(List.of("1 begun", "2 new", "3 new"), states(other.next()));
        }
    }

    @Test
    void noNameAndNoItemIsInIt() {
        answer(0, 0, homework.miss(assignment, 0));
        String whole = stream.next().toString();
        assertFalse(whole.contains("Child"), whole);
        assertFalse(whole.contains(homework.items(assignment).get(0).id()), whole);
    }

    @Test
    void whoseSessionEndsIsCutOff() {
        stream.next();
        teacher.post("/sign-out");
        answer(0, 0, homework.key(assignment, 0));
        assertTrue(stream.ends());
        assertEquals(401, teacher.follow(path + "/live").status());
    }

    @Test
    void whoDoesNotTeachTheClassAnyMoreIsCutOff() throws Exception {
        stream.next();
        leave();
        answer(0, 0, homework.key(assignment, 0));
        assertTrue(stream.ends());
    }

    private void leave() throws Exception {
        transaction.begin();
        tenancy.enter(room.district());
        sql.run("update enrollment set ended_at = now() where class_id = ? and role = 'teacher'", room.id());
        transaction.commit();
    }

    @Test
    void whatAnotherServerSavesIsToldToo() {
        stream.next();
        homework.finish(room, assignment, room.students().get(2), homework.key(assignment, 0));
        stream.next(); // by this server itself
        silently(0);
        sql.find("select pg_notify('waymark_saved', ?)", row -> true, "another-server " + assignment.id());
        assertEquals(List.of("1 begun"), states(stream.next()));
    }

    /** As another server does it: this one's note is fetched before anybody looks. */
    private void silently(int student) {
        Instant now = time.instant(); // which tests before this one may have turned
        sql.find(
                "select * from save_response(?, ?, ?, 'quiz', gen_random_uuid(), ?, gen_random_uuid(), 1, ?, true, ?, ?)",
                row -> true,
                room.district(),
                assignment.id(),
                room.students().get(student).id(),
                homework.items(assignment).get(0).id(),
                homework.key(assignment, 0),
                now,
                now);
    }

    @Test
    void threeOfTheLastFiveAreNotYetRight() {
        stream.next();
        for (int item = 0; item < 3; item++) {
            answer(0, item, homework.miss(assignment, item));
        }
        JsonObject row = Data.get(teacher, path).getJsonArray("students").getJsonObject(0);
        assertEquals(3, row.getJsonObject("help").getInt("answered"));
        assertEquals(3, row.getJsonObject("help").getInt("notYetRight"));
        assertTrue(teacher.with("Accept", "text/html")
                .get(path)
                .body()
                .contains("Of the last 3 answers, 3 not right yet."));
    }

    @Test
    void whatIsLeftOutIsNoEvidence() {
        for (int item = 0; item < 4; item++) {
            answer(0, item, Homework.DECLINED);
        }
        assertFalse(Data.get(teacher, path)
                .getJsonArray("students")
                .getJsonObject(0)
                .containsKey("help"));
    }

    @Test
    void nothingNewForFiveMinutesWhileTheClassIsOpen() {
        stream.next();
        answer(0, 0, homework.key(assignment, 0));
        stream.next();
        clock.pass(Duration.ofMinutes(6));
        dashboards.beat();
        JsonObject help =
                stream.next().getJsonArray("students").getJsonObject(0).getJsonObject("help");
        assertEquals(6, help.getInt("quiet"));
        teacher.post(room.path() + "/closing");
        assertFalse(Data.get(teacher, path)
                .getJsonArray("students")
                .getJsonObject(0)
                .containsKey("help"));
    }

    @Test
    void whoHasHungUpIsForgotten() {
        stream.next();
        stream.close();
        assertThrows(IllegalStateException.class, () -> {
            for (int i = 0; i < 1000; i++) {
                stream.next();
            }
        });
        int before = dashboards.size();
        for (int i = 0; i < 100 && dashboards.size() >= before; i++) {
            dashboards.beat();
        }
        assertTrue(dashboards.size() < before);
    }
}
