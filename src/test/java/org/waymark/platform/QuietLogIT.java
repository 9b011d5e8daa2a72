package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Logs;
import org.waymark.incontainer.Place;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** Logs are read by people who need not know who is in a school: they hold no names, addresses, answers or keys. */
class QuietLogIT extends InSchool {
    private static final String EVENT = UUID.randomUUID().toString();
    private static final String INVITED = "quilla.staff@example.org";

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    private Room room;
    private Place place;
    private Visit teacher;
    private Visit child;
    private Visit officer;

    @BeforeEach
    void aSchoolDay() {
        room = rooms.make(9, List.of("Quilla Astor", "Benno Quist"));
        place = places.of(room);
        room.open();
        teacher = room.teach();
        child = room.learn();
        officer = Room.signedIn(rooms.officer(room));
    }

    @Test
    void whatPeopleDoIsNotWrittenDown() {
        assertTrue(child.cookie("waymark") != null && teacher.cookie("waymark") != null);
        new Visit().post("/sign-in", "email", room.email(), "password", "Quilla's wrong password");
        new Visit().post(place.fill("/join/{code}/{animal}"), "pin", "9999");
        answer();
        teacher.post(room.path() + "/students", "names", "Cosimo Quant");
        officer.post("/staff", "name", "Quilla Staff", "email", INVITED, "role", "officer");
        officer.post("/staff", "name", "Quilla Staff", "email", INVITED, "role", "officer");
        new Visit().get(place.fill("/link/{token}"));
        assertQuiet();
    }

    private void answer() {
        String body = "{\"event\":\"" + EVENT + "\",\"sequence\":\"1\",\"choice\":\"a\"}";
        String path = place.fill("/assignments/{assignment}/quiz/responses/{item}");
        child.with("Accept", "application/json");
        assertEquals(200, child.send("PUT", path, "application/json", body).statusCode());
        child.post(place.fill("/assignments/{assignment}/quiz/submission"));
    }

    @Test
    void whatGoesWrongIsNotWrittenDownEither() {
        String path = place.fill("/assignments/{assignment}/quiz/responses/{item}");
        child.send("PUT", path, "application/json", "{\"event\":\"" + EVENT + "\", Quilla");
        child.send("PUT", path, "application/json", "{\"event\":\"" + EVENT + "\",\"choice\":\"Quilla\"}");
        for (String part : List.of("event", "sequence", "choice", "waited", "other")) {
            child.send("PUT", path, "application/json", "{\"" + part + "\":\"<script>Quilla</script>\"}");
            child.send("PUT", path, "application/json", "{\"" + part + "\":[{\"Quilla\":7}]}");
        }
        child.send("PUT", path, "application/json", "{\"choice\":\"" + "Quilla ".repeat(150_000) + "\"}");
        child.post(path, "choice", "Quilla ".repeat(150_000));
        child.get("/classes/Quilla");
        new Visit().get("/Quilla?token=" + child.cookie("waymark"));
        new Visit().get(place.fill("/link/{token}%2F"));
        new Visit().get("/link/" + child.cookie("waymark"));
        assertTrue(teacher.post(room.path() + "/students", "names", "Quilla \0 Null")
                        .statusCode()
                < 500);
        assertTrue(teacher.post("/classes", "title", "Quilla's \0 class", "grade", "4")
                        .statusCode()
                < 500);
        assertQuiet();
    }

    private void assertQuiet() {
        List<String> secrets = new ArrayList<>(List.of("Quilla", "Quist", "Cosimo", "Tess Teacher", INVITED, EVENT));
        secrets.addAll(List.of(room.email(), Room.PASSWORD, room.code(), place.id("token")));
        List.of(teacher, child, officer).forEach(visit -> secrets.add(visit.cookie("waymark")));
        assertAll(Logs.read().entrySet().stream()
                .flatMap(log -> secrets.stream()
                        .map(secret ->
                                () -> assertFalse(log.getValue().contains(secret), log.getKey() + ": " + secret))));
    }
}
