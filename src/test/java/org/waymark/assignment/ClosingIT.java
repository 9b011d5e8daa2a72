package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Tab;
import org.waymark.incontainer.Visit;

/** A teacher closes an assignment, and opens it again; what becomes of answers is in InFlightIT. */
class ClosingIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment assignment;
    private Visit teacher;
    private String path;

    @BeforeEach
    void aQuizThatIsOpen() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE);
        teacher = room.teach();
        path = "/assignments/" + assignment.id();
    }

    private List<String> trail() {
        return archive.rows(
                room.district(),
                "select action from audit_event where subject_id = ? and action like 'assignment.%e%' order by happened_at",
                assignment.id());
    }

    private int answer() {
        clock.pass(Duration.ofMinutes(1));
        return Tab.of(room, assignment.id())
                .answer(homework.items(assignment).get(0).id(), 1, homework.key(assignment, 0))
                .statusCode();
    }

    @Test
    void theTimesPageClosesAndOpensAgain() {
        assertTrue(teacher.get(path + "/times").body().contains("Close the quiz"));
        assertFalse(Data.get(teacher, path + "/times").containsKey("closed"));
        assertEquals(303, teacher.post(path + "/closing").statusCode());
        assertTrue(teacher.get(path + "/times").body().contains("Open the quiz again"));
        assertTrue(Data.get(teacher, path + "/times").containsKey("closed"));
        assertEquals(409, answer());
        assertEquals(303, teacher.post(path + "/reopening").statusCode());
        assertEquals(200, answer());
        assertEquals(List.of("assignment.close", "assignment.reopen"), trail());
    }

    @Test
    void theListOfTheClassSaysIt() {
        assertEquals("open", listed());
        teacher.post(path + "/closing");
        assertEquals("closed", listed());
        teacher.post(path + "/reopening");
        assertEquals("open", listed());
    }

    private String listed() {
        return Data.get(teacher, "/classes/" + room.id() + "/assignments")
                .getJsonArray("assignments")
                .getJsonObject(0)
                .getString("state");
    }

    @Test
    void closingTwiceIsClosingOnceAndTheFirstTimeHolds() {
        teacher.post(path + "/closing");
        List<String> first = archive.rows(room.district(), "select closed_at::text from assignment_closing");
        clock.pass(Duration.ofMinutes(5));
        teacher.post(path + "/closing");
        assertEquals(first, archive.rows(room.district(), "select closed_at::text from assignment_closing"));
        assertEquals(List.of("assignment.close"), trail());
    }

    @Test
    void openingWhatIsOpenIsNothing() {
        assertEquals(303, teacher.post(path + "/reopening").statusCode());
        assertEquals(List.of(), trail());
    }
}
