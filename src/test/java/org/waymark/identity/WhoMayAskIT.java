package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.incontainer.Endpoint;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** Every address of the product against every kind of visitor, found by looking and not from a list. */
class WhoMayAskIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    ServletContext school;

    private final Map<Role, Visit> visitors = new EnumMap<>(Role.class);
    private List<Endpoint> guarded;

    @BeforeEach
    void oneOfEach() {
        Room room = rooms.make(4);
        visitors.put(Role.TEACHER, room.teach());
        visitors.get(Role.TEACHER).post(room.path() + "/opening");
        visitors.put(Role.STUDENT, room.learn());
        visitors.put(Role.OFFICER, Room.signedIn(rooms.officer(room)));
        guarded = Endpoint.all(school).stream()
                .filter(endpoint -> endpoint.method().isAnnotationPresent(Allowed.class))
                .toList();
        assertTrue(guarded.size() > 15, "the addresses were not found");
    }

    private static boolean allows(Endpoint endpoint, Role role) {
        return List.of(endpoint.method().getAnnotation(Allowed.class).value()).contains(role);
    }

    @Test
    void everyoneIsWhoTheyShouldBe() {
        visitors.forEach((role, visit) -> assertEquals(303, visit.get("/home").statusCode(), role.name()));
    }

    @Test
    void nobodyIsLedToTheSignIn() {
        assertAll(guarded.stream().map(endpoint -> () -> {
            HttpResponse<String> answer = endpoint.ask(new Visit());
            assertEquals(endpoint.hasPage() ? 303 : 401, answer.statusCode(), endpoint.toString());
            String way = answer.headers().firstValue("Location").orElse("");
            assertTrue(way.endsWith("/?ended=yes") || !endpoint.hasPage(), endpoint.toString());
        }));
    }

    @Test
    void forTheWrongRoleItIsNotThere() {
        assertAll(each(endpoint -> true, (endpoint, role) -> {
            if (!allows(endpoint, role)) {
                assertEquals(404, endpoint.ask(visitors.get(role)).statusCode(), endpoint + " as " + role);
            }
        }));
    }

    @Test
    void whatIsNobodysIsNotThereForTheRightRoleEither() {
        assertAll(each(Endpoint::hasId, (endpoint, role) -> {
            if (allows(endpoint, role)) {
                assertEquals(404, endpoint.ask(visitors.get(role)).statusCode(), endpoint + " as " + role);
            }
        }));
    }

    @Test
    void anEmptyRequestIsNeverAFaultOfOurs() {
        assertAll(each(endpoint -> !endpoint.hasId(), (endpoint, role) -> {
            if (allows(endpoint, role)) {
                int status = endpoint.ask(visitors.get(role)).statusCode();
                assertTrue(status < 500, endpoint + " as " + role + ": " + status);
            }
        }));
    }

    private interface Check {
        void run(Endpoint endpoint, Role role);
    }

    private Stream<Executable> each(Predicate<Endpoint> which, Check check) {
        return guarded.stream()
                .filter(which)
                .flatMap(endpoint -> Stream.of(Role.values()).map(role -> () -> check.run(endpoint, role)));
    }
}
