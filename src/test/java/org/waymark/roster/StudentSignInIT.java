package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** Students come in by code, animal and what only they know. */
class StudentSignInIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    SchoolClock clock;

    private final Visit child = new Visit();
    private Room room;
    private Visit teacher;

    @BeforeEach
    void anOpenClass() {
        room = rooms.make(4);
        teacher = room.teach();
        assertEquals(303, teacher.post(room.path() + "/opening").statusCode());
        child.get("/");
    }

    private HttpResponse<String> tap(String first, String second, String third) {
        return child.post(room.door(), "first", first, "second", second, "third", third);
    }

    private boolean isIn() {
        return child.cookie("waymark") != null
                && child.get("/home")
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .endsWith("/today");
    }

    @Test
    void codeAnimalAndPicturesLeadIn() {
        HttpResponse<String> code = child.post("/join", "code", room.code().toLowerCase(java.util.Locale.ROOT));
        assertEquals(303, code.statusCode());
        HttpResponse<String> animals = child.get("/join/" + room.code());
        room.students().forEach(student -> {
            assertTrue(animals.body().contains(student.animal()));
            assertFalse(animals.body().contains(student.name()), "a name is shown before anyone is known");
        });
        assertFalse(child.get(room.door()).body().contains(room.first().name()));
        assertEquals(303, tap("sun", "ball", "egg").statusCode());
        assertTrue(isIn());
    }

    @Test
    void olderStudentsTypeFourDigits() {
        Room older = rooms.make(8);
        older.teach().post(older.path() + "/opening");
        assertEquals(422, child.post(older.door(), "pin", "0043").statusCode());
        assertEquals(303, child.post(older.door(), "pin", "0042").statusCode());
    }

    @Test
    void anUnknownCodeLooksLikeAClosedClass() {
        teacher.post(room.path() + "/closing");
        HttpResponse<String> closed = child.get("/join/" + room.code());
        HttpResponse<String> unknown = child.get("/join/ZZZZZZ");
        assertEquals(404, closed.statusCode());
        assertEquals(404, unknown.statusCode());
        assertEquals(closed.body().replace(room.code(), ""), unknown.body().replace("ZZZZZZ", ""));
        assertEquals(404, child.get(room.door()).statusCode());
        assertEquals(404, tap("sun", "ball", "egg").statusCode());
    }

    @Test
    void anAnimalThatIsNotInTheClassLooksTheSameToo() {
        assertEquals(404, child.get("/join/" + room.code() + "/unicorn").statusCode());
    }

    @Test
    void afterFiveWrongTriesTheTeacherUnlocks() {
        child.with("Accept", "application/json");
        for (int i = 0; i < 4; i++) {
            assertTrue(tap("moon", "ball", "egg").body().contains("\"join.wrong\""));
        }
        assertTrue(tap("moon", "ball", "egg").body().contains("\"join.locked\""));
        assertTrue(tap("sun", "ball", "egg").body().contains("\"join.locked\""), "even the right pictures");
        assertEquals(
                303,
                teacher.post(room.path() + "/students/" + room.first().id() + "/unlock")
                        .statusCode());
        assertEquals(303, tap("sun", "ball", "egg").statusCode());
    }

    @Test
    void anUnfinishedTryIsNotCounted() {
        child.with("Accept", "application/json");
        for (int i = 0; i < 6; i++) {
            assertTrue(child.post(room.door(), "first", "sun").body().contains("join.pictures-missing"));
        }
        assertEquals(303, tap("sun", "ball", "egg").statusCode());
    }

    @Test
    void theTeacherCanLetAChildInOnce() {
        teacher.post(room.path() + "/students/" + room.first().id() + "/admission");
        assertEquals(303, child.post(room.door()).statusCode());
        assertTrue(isIn());
        assertEquals(422, new Visit().post(room.door()).statusCode());
    }

    @Test
    void beingLetInLastsFiveMinutes() {
        teacher.post(room.path() + "/students/" + room.first().id() + "/admission");
        clock.pass(Duration.ofMinutes(6));
        assertEquals(422, child.post(room.door()).statusCode());
    }

    @Test
    void twentyIdleMinutesEndIt() {
        tap("sun", "ball", "egg");
        clock.pass(Duration.ofMinutes(19));
        assertTrue(isIn());
        clock.pass(Duration.ofMinutes(21));
        assertFalse(isIn());
    }

    @Test
    void tenMinutesAfterTheClassIsClosedItEnds() {
        tap("sun", "ball", "egg");
        teacher.post(room.path() + "/closing");
        clock.pass(Duration.ofMinutes(9));
        assertTrue(isIn());
        clock.pass(Duration.ofMinutes(2));
        assertFalse(isIn());
    }

    @Test
    void withHomeUseAClosedClassLetsIn() {
        teacher.post(room.path() + "/home-use", "allow", "yes");
        teacher.post(room.path() + "/closing");
        assertEquals(303, tap("sun", "ball", "egg").statusCode());
        clock.pass(Duration.ofMinutes(15));
        assertTrue(isIn());
        teacher.post(room.path() + "/home-use", "allow", "no");
        assertFalse(isIn());
    }

    @Test
    void notMeEndsIt() {
        tap("sun", "ball", "egg");
        child.post("/sign-out");
        assertFalse(isIn());
    }

    @Test
    void whoLeavesTheClassIsOut() {
        tap("sun", "ball", "egg");
        teacher.post(room.path() + "/students/" + room.first().id() + "/removal");
        assertFalse(isIn());
        assertEquals(404, child.get(room.door()).statusCode());
    }

    @Test
    void aStudentSeesNoPageOfTheTeachers() {
        tap("sun", "ball", "egg");
        assertEquals(404, child.get("/classes").statusCode());
        assertEquals(404, child.get(room.path()).statusCode());
        assertEquals(404, child.post(room.path() + "/closing").statusCode());
    }
}
