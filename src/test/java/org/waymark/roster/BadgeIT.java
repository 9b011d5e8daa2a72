package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Visit;

/** The badge on a card opens the same door as code, animal and secret, and no other. */
class BadgeIT extends InSchool {
    private static final Pattern BADGE = Pattern.compile("\"badge\":\"[^#\"]*/badge#([\\w-]{22})\"");

    @Inject
    Rooms rooms;

    @Inject
    Rows rows;

    private final Visit child = new Visit();
    private Room room;
    private Visit teacher;
    private String badge;

    @BeforeEach
    void aCardInAnOpenClass() {
        room = rooms.make(2);
        teacher = room.teach().with("Accept", "application/json");
        teacher.post(room.path() + "/opening");
        badge = newCard();
        child.get("/");
    }

    private String newCard() {
        HttpResponse<String> cards =
                teacher.post(room.path() + "/cards", "who", room.first().id().toString());
        Matcher found = BADGE.matcher(cards.body());
        assertTrue(found.find(), cards.body());
        return found.group(1);
    }

    private int show(String token) {
        return child.post("/badge", "token", token).statusCode();
    }

    private void press(String what) {
        assertEquals(
                303,
                teacher.post(room.path() + "/students/" + room.first().id() + "/" + what)
                        .statusCode());
    }

    @Test
    void leadsIn() {
        assertEquals(303, show(badge));
        assertTrue(child.get("/today").body().contains(room.first().name()));
    }

    @Test
    void olderStudentsHaveOneToo() {
        room = rooms.make(9);
        teacher = room.teach().with("Accept", "application/json");
        teacher.post(room.path() + "/opening");
        assertEquals(303, show(newCard()));
    }

    @Test
    void unknownLostReplacedAndClosedLookTheSame() {
        String unknown = child.post("/badge", "token", "AAAAAAAAAAAAAAAAAAAAAA").body();
        press("badge-loss");
        assertEquals(unknown, child.post("/badge", "token", badge).body());
        String next = newCard();
        String newest = newCard();
        assertEquals(unknown, child.post("/badge", "token", next).body());
        teacher.post(room.path() + "/closing");
        HttpResponse<String> closed = child.post("/badge", "token", newest);
        assertEquals(422, closed.statusCode());
        assertEquals(unknown, closed.body());
        assertEquals(unknown, child.post("/badge").body());
        assertEquals(unknown, child.post("/badge", "token", "x".repeat(5000)).body());
        teacher.post(room.path() + "/opening");
        assertEquals(303, show(newest));
    }

    @Test
    void withHomeUseItOpensAClosedClass() {
        teacher.post(room.path() + "/closing");
        teacher.post(room.path() + "/home-use", "allow", "yes");
        assertEquals(303, show(badge));
    }

    @Test
    void theLossOfABadgeLeavesTheSecret() {
        press("badge-loss");
        HttpResponse<String> card =
                teacher.post(room.path() + "/cards", "who", room.first().id().toString());
        press("badge-loss");
        Matcher pictures = Pattern.compile("\"pictures\":\\[\"(\\w+)\",\"(\\w+)\",\"(\\w+)\"]")
                .matcher(card.body());
        assertTrue(pictures.find());
        assertEquals(
                303,
                child.post(
                                room.door(),
                                "first",
                                pictures.group(1),
                                "second",
                                pictures.group(2),
                                "third",
                                pictures.group(3))
                        .statusCode());
    }

    @Test
    void whoLeftTheClassHasNoWayIn() {
        press("removal");
        assertEquals(422, show(badge));
        press("return");
        assertEquals(303, show(badge));
    }

    @Test
    void aDeviceThatMissesTooOftenWaits() {
        for (int i = 0; i < 12; i++) {
            assertEquals(422, show("B".repeat(22)));
        }
        assertEquals(429, show(badge));
    }

    @Test
    void onlyAHashIsKept() {
        Map<String, List<String>> kept = rows.of(room.district());
        assertNotEquals(List.of(), kept.get("student_badge"));
        assertFalse(kept.toString().contains(badge));
    }

    @Test
    void anotherTeacherCannotEndIt() {
        Visit other = rooms.beside(room).teach();
        assertEquals(
                404,
                other.post(room.path() + "/students/" + room.first().id() + "/badge-loss")
                        .statusCode());
        assertEquals(303, show(badge));
    }
}
