package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
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

/** An assignment opens, is due, and may be moved. */
class OpeningTimesIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    @Inject
    SchoolClock schoolClock;

    @Inject
    Clock clock;

    private Room room;
    private Visit teacher;
    private Assignment assignment;
    private String path;

    @BeforeEach
    void aLessonThatIsOpen() {
        room = rooms.make(7, 2);
        teacher = room.teach();
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id();
    }

    private String in(Duration time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .format(clock.instant().plus(time).atZone(ZoneId.of("America/Chicago")));
    }

    private int move(Duration opens, Duration due) {
        return teacher.post(path + "/times", "opens", in(opens), "due", in(due)).statusCode();
    }

    private boolean sees(Visit student) {
        return student.get("/today").body().contains(path);
    }

    @Test
    void aStudentSeesNothingBeforeItOpensAndTheLessonAfter() {
        assertEquals(303, move(Duration.ofMinutes(10), Duration.ofDays(2)));
        Visit student = room.learn();
        assertFalse(sees(student));
        for (String part : List.of("quiz", "reading", "practice", "result")) {
            assertEquals(404, student.get(path + "/" + part).statusCode(), part);
        }
        assertEquals(404, student.post(path + "/quiz/submission").statusCode());
        schoolClock.pass(Duration.ofMinutes(11));
        assertTrue(sees(student));
        assertEquals(200, student.get(path + "/quiz").statusCode());
        assertEquals(200, student.get(path + "/reading").statusCode());
    }

    @Test
    void aStudentOfAnotherClassNeverSeesIt() {
        Visit other = rooms.make(7, 1).learn();
        assertFalse(sees(other));
        assertEquals(404, other.get(path + "/quiz").statusCode());
        assertEquals(404, other.post(path + "/quiz/submission").statusCode());
    }

    @Test
    void theTimesAreShownAsTheyAreAndStoredAsTheyWereMoved() {
        assertEquals(303, move(Duration.ofDays(1), Duration.ofDays(3)));
        assertTrue(teacher.get(path + "/times").body().contains("value=\"" + in(Duration.ofDays(3)) + "\""));
        assertEquals(
                List.of(Duration.ofDays(2).toSeconds() + ""),
                archive.rows(
                        room.district(),
                        "select extract(epoch from due_at - opens_at)::int::text from assignment where id = ?",
                        assignment.id()));
    }

    @Test
    void timesThatCannotBeAreNotStored() {
        assertEquals(422, move(Duration.ofDays(3), Duration.ofDays(1)));
        assertEquals(422, move(Duration.ofDays(1), Duration.ofDays(400)));
        Instant due = Instant.parse(Data.get(teacher, room.path() + "/assignments")
                .getJsonArray("assignments")
                .getJsonObject(0)
                .getString("due"));
        assertEquals(assignment.dueAt().getEpochSecond(), due.getEpochSecond());
    }

    @Test
    void lateWorkIsTakenAndMarkedLate() {
        schoolClock.pass(Duration.ofDays(8));
        Visit student = room.learn();
        assertEquals(303, student.post(path + "/quiz/submission").statusCode());
        assertEquals(List.of("t"), late());
    }

    @Test
    void workInTimeIsNotLateAfterTheDueDateHasMoved() {
        room.learn().post(path + "/quiz/submission");
        assertEquals(303, move(Duration.ofDays(-2), Duration.ofDays(-1)));
        assertEquals(List.of("f"), late());
    }

    private List<String> late() {
        return archive.rows(room.district(), "select late from submission where district_id = ?", room.district());
    }

    @Test
    void aClassKeepsTheTextThatWasPinnedWhateverTheCurriculumSaysToday() {
        String item = homework.items(assignment).get(0).id();
        String pinned = UUID.randomUUID().toString().replace("-", "");
        archive.change(
                room.district(),
                "insert into lesson_version (hash, lesson_id, files, pinned_at)"
                        + " select ?, lesson_id, replace(files::text, ?, 'an-older-question')::jsonb, pinned_at"
                        + " from lesson_version where hash = ?",
                pinned,
                item,
                assignment.version());
        archive.change(room.district(), "update assignment set version = ? where id = ?", pinned, assignment.id());
        String quiz = room.learn().get(path + "/quiz").body();
        assertTrue(quiz.contains("an-older-question"));
        assertFalse(quiz.contains(item));
    }
}
