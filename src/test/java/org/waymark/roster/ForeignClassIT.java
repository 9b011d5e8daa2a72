package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A class that is not yours is not there, whether it is a colleague's or another district's. */
class ForeignClassIT extends InSchool {
    @Inject
    Rooms rooms;

    private Room room;
    private Visit teacher;
    private List<Room> foreign;

    @BeforeEach
    void threeRooms() {
        room = rooms.make(4);
        foreign = List.of(rooms.beside(room), rooms.make(4));
        teacher = room.teach();
    }

    @Test
    void itIsNotShown() {
        assertEquals(200, teacher.get(room.path()).statusCode());
        foreign.forEach(other -> assertEquals(404, teacher.get(other.path()).statusCode()));
        assertEquals(404, teacher.get("/classes/" + UUID.randomUUID()).statusCode());
    }

    @Test
    void itIsNotChanged() {
        for (Room other : foreign) {
            for (String verb : List.of("/opening", "/closing", "/home-use", "/students", "/cards")) {
                assertEquals(
                        404,
                        teacher.post(other.path() + verb, "names", "Eve", "who", "all")
                                .statusCode(),
                        verb);
            }
        }
    }

    @Test
    void itsStudentsAreOutOfReachThroughAClassOfOnesOwn() {
        for (Room other : foreign) {
            for (String verb : List.of("unlock", "admission", "removal")) {
                String path = room.path() + "/students/" + other.first().id() + "/" + verb;
                assertEquals(404, teacher.post(path).statusCode(), verb);
            }
        }
    }
}
