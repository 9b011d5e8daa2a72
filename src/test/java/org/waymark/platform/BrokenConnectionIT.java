package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Tab;

/** PostgreSQL ended the connections while nobody used them: the next who asks notices nothing, and nothing is twice. */
class BrokenConnectionIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private Room room;
    private Assignment assignment;
    private Tab tab;

    @BeforeEach
    void aStudentInTheMiddle() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE);
        tab = Tab.of(room, assignment.id());
        assertEquals(200, answer(0));
        endConnections();
    }

    private int answer(int number) {
        String item = homework.items(assignment).get(number).id();
        return tab.answer(item, 1, homework.key(assignment, number)).statusCode();
    }

    private void endConnections() {
        List<String> ended = archive.rows(
                room.district(),
                "select pg_terminate_backend(pid, 5000)::text from pg_stat_activity"
                        + " where usename = current_user and pid <> pg_backend_pid()");
        assertTrue(ended.contains("true"), ended.toString());
    }

    @Test
    void anAnswerIsSavedOnce() {
        assertEquals(200, answer(1));
        assertEquals(2, archive.count(room.district(), "response"));
    }

    @Test
    void aPageIsThere() {
        assertEquals(200, room.learn().get("/today").statusCode());
    }
}
