package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.incontainer.Endpoint;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Place;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** Whatever is sent, the answer is never that we do not understand ourselves. */
class OddRequestsIT extends InSchool {
    /** Enough for many a form, each field with a character that no database keeps. */
    private static final String NUL =
            "{'title':'0','grade':'4','names':'0','name':'0','work':'0','place':'0','email':'a@b.cd0',"
                    .concat(
                            "'role':'officer','code':'0','pin':'0','choice':'0','lesson':'0','zone':'America/Chicago','lines':{'lead':'0'}}")
                    .replace('\'', '"')
                    .replace("0", "\\u0000");

    private static final List<String> BODIES = List.of(
            "", "null", "{}", "[]", "{", "\"text\"", "{\"title\": 7}", "{\"lines\": [], \"answers\": {\"a\": 7}}", NUL);

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    ServletContext school;

    /** The visitors' own, so that the body is what is looked at. */
    private Place place;

    private Stream<Visit> visits;

    @BeforeEach
    void everyKindOfVisitor() {
        Room room = rooms.make(9);
        place = places.of(room);
        Visit teacher = room.teach();
        teacher.post(room.path() + "/opening");
        Visit nobody = new Visit();
        nobody.get("/"); // a device of its own, or others' wrong codes would count as this one's
        visits = Stream.of(nobody, teacher, room.learn(), Room.signedIn(rooms.officer(room)));
    }

    private Stream<Endpoint> changing() {
        return Endpoint.all(school).stream()
                .filter(endpoint -> !endpoint.verb().equals("GET"))
                .filter(endpoint -> !endpoint.path().equals("/sign-out")); // or the rest would be asked by nobody
    }

    @Test
    void oddBodiesAreRefusedOrPassedOver() {
        assertAll(visits.flatMap(visit ->
                changing().flatMap(endpoint -> BODIES.stream().map(body -> sent(visit, endpoint, body)))));
    }

    private Executable sent(Visit visit, Endpoint endpoint, String body) {
        return () -> {
            visit.with("Accept", "application/json");
            int status = visit.send(endpoint.verb(), place.fill(endpoint.path()), "application/json", body)
                    .statusCode();
            assertTrue(status < 500, () -> endpoint + " with " + body + ": " + status);
        };
    }

    @Test
    void oddAddressesLeadNowhere() {
        assertAll(visits.flatMap(visit -> Stream.of(
                        "/classes/1",
                        "/classes/%00",
                        "/join/%F0%9F%A6%8A",
                        "/link/..%2F",
                        "/x?format=csv",
                        "/lessons/HS-HR2/assets/none.svg?v=%00%00%00%00%00%00%00%00%00%00%00%00",
                        "/static/x/../../WEB-INF/web.xml")
                .map(address -> () -> {
                    int status = visit.with("Accept", "text/html,*/*;q=0.8")
                            .get(address)
                            .statusCode();
                    assertTrue(status == 404 || status == 400 || status == 303, () -> address + ": " + status);
                })));
    }
}
