package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** The teacher sees who came in and what did not work, for thirty days, and nothing of the device. */
class SignInsIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Rows rows;

    @Inject
    SchoolClock clock;

    private final Visit child = new Visit();
    private Room room;
    private Visit teacher;

    @BeforeEach
    void anOpenClass() {
        room = rooms.make(7);
        teacher = room.teach();
        teacher.post(room.path() + "/opening");
        child.get("/");
    }

    private String log(String query) {
        return teacher.get(room.path() + "/sign-ins?format=csv" + query).body();
    }

    private List<String> stored() {
        return rows.of(room.district()).get("sign_in");
    }

    @Test
    void everyWayInIsALine() {
        child.post(room.door(), "pin", "0042");
        teacher.post(room.path() + "/students/" + room.first().id() + "/admission");
        child.post(room.door());
        String card = teacher.with("Accept", "application/json")
                .post(room.path() + "/cards", "who", room.first().id().toString())
                .body();
        String badge = card.replaceAll("(?s).*/badge#([\\w-]+)\".*", "$1");
        child.post("/badge", "token", badge);
        teacher.post(room.path() + "/students/" + room.first().id() + "/badge-loss");
        child.post("/badge", "token", badge);
        String log = log("");
        for (String line : List.of("pin.{1,4}in", "admission.{1,4}in", "badge.{1,4}in", "badge.{1,4}revoked")) {
            assertTrue(
                    Pattern.compile(room.first().name() + ".{1,4}" + line)
                            .matcher(log)
                            .find(),
                    line + log);
        }
        assertEquals(4, stored().size());
    }

    @Test
    void youngStudentsComeInWithPictures() {
        Room young = rooms.make(1);
        young.open();
        young.learn();
        assertTrue(
                young.teach().get(young.path() + "/sign-ins?format=csv").body().contains("pictures"));
    }

    @Test
    void wrongTriesAreLinesUntilTheDoorIsClosed() {
        for (int i = 0; i < 7; i++) {
            child.post(room.door(), "pin", "9999");
        }
        assertEquals(5, stored().size(), "tries at a closed door are no lines");
        assertEquals(4, log("").split("wrong", -1).length - 1);
        assertEquals(1, log("").split("locked", -1).length - 1);
    }

    @Test
    void whatIsAskedForIsShown() {
        child.post(room.door(), "pin", "9999");
        room.learn(room.students().get(1));
        String other = room.students().get(1).id().toString();
        assertFalse(log("&student=" + other).contains("wrong"));
        assertFalse(log("&only=failed").contains(room.students().get(1).name()));
        assertTrue(teacher.get(room.path() + "/sign-ins").body().contains("did not fit"));
        assertTrue(teacher.get(room.path() + "/sign-ins?lang=es").body().contains("no coincidió"));
    }

    @Test
    void nothingTellsWhereOrOnWhat() {
        child.with("User-Agent", "Chalkboard/7");
        child.post(room.door(), "pin", "0042");
        String kept = stored().toString();
        assertFalse(kept.contains("127.0.0.1"));
        assertFalse(kept.contains("Chalkboard"));
        assertFalse(kept.contains(child.cookie("device")), "a device could be followed");
    }

    @Test
    void nothingIsShownAfterThirtyDays() {
        child.post(room.door(), "pin", "0042");
        clock.pass(SignIns.KEPT.minus(Duration.ofHours(1)));
        teacher = room.teach();
        assertTrue(log("").contains("pin"));
        clock.pass(Duration.ofHours(2));
        teacher = room.teach();
        assertFalse(log("").contains("pin"));
    }

    @Test
    void anotherTeacherSeesNothing() {
        assertEquals(
                404, rooms.beside(room).teach().get(room.path() + "/sign-ins").statusCode());
    }
}
