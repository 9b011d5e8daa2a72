package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** Every address against every kind of person and every place. Addresses are found by looking, rights are written down. */
class AuthorisationIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    ServletContext school;

    private final Map<String, Right> rights = Rights.all();
    private final List<Person> persons = new ArrayList<>();
    private List<Place> furnished;
    private Map<String, Endpoint> found;

    @BeforeEach
    void twoDistrictsOfClasses() {
        found = Endpoint.all(school).stream().collect(Collectors.toMap(Endpoint::toString, endpoint -> endpoint));
        Room room = rooms.make(9);
        List<Room> all = List.of(room, rooms.beside(room), rooms.across(room), rooms.make(9));
        all.forEach(Room::open);
        furnished = all.stream().map(places::of).toList();
        List<String> where = List.of("", " beside", " across the town", " of another district");
        persons.add(Person.nobody());
        for (Room one : all) {
            String which = where.get(all.indexOf(one));
            persons.add(Person.teacher("teacher" + which, one));
            persons.add(Person.student("student" + which, one));
        }
        persons.add(Person.officer("officer", room, rooms.officer(room)));
        persons.add(Person.officer("officer of another district", all.get(3), rooms.officer(all.get(3))));
    }

    @Test
    void everyAddressHasARightAndEveryRightAnAddress() {
        assertEquals(new TreeSet<>(found.keySet()), new TreeSet<>(rights.keySet()));
    }

    @Test
    void everyoneIsWhoTheyShouldBe() {
        assertAll(persons.stream()
                .filter(person -> !person.isNobody())
                .map(person ->
                        () -> assertEquals(person.role(), roleAt(person.visit().get("/home")), person.name())));
    }

    private static Role roleAt(HttpResponse<String> home) {
        String first = home.headers().firstValue("Location").orElse("");
        Map<String, Role> pages = Map.of("today", Role.STUDENT, "classes", Role.TEACHER, "district", Role.OFFICER);
        return pages.get(first.substring(first.lastIndexOf('/') + 1));
    }

    @Test
    void whatIsTheirsIsThere() {
        assertAll(each((endpoint, right, person, place) -> {
            if (right.has(person, place)) {
                int status = endpoint.ask(person.visit(), place).statusCode();
                boolean there = status < 400 || List.of(409, 422, 429).contains(status);
                assertTrue(there, () -> status + " for " + endpoint + " of " + place + " as " + person);
            }
        }));
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        assertAll(each((endpoint, right, person, place) -> {
            if (!right.has(person, place)) {
                assertShut(right, endpoint, person, place);
            }
        }));
    }

    private static void assertShut(Right right, Endpoint endpoint, Person person, Place place) {
        HttpResponse<String> answer = endpoint.ask(person.visit(), place);
        String what = endpoint + " of " + place + " as " + person;
        if (!person.isNobody() || right == Right.ANYONE) {
            assertEquals(404, answer.statusCode(), what);
            return;
        }
        assertEquals(endpoint.hasPage() ? 303 : 401, answer.statusCode(), what);
        String way = answer.headers().firstValue("Location").orElse("");
        assertTrue(way.endsWith("/?ended=yes") || !endpoint.hasPage(), what);
    }

    /** A child of another class, under one's own class; an adult of another school, under one's own school. */
    @Test
    void whatIsOnesOwnIsNoWayToWhatIsNot() {
        Place own = furnished.get(0);
        Map<String, Place> mixed = Map.of(
                "student", own.with("student", furnished.get(1).id("student")),
                "adult", own.with("adult", furnished.get(2).id("adult")),
                "group", own.with("group", furnished.get(1).id("group")),
                "import", own.with("import", furnished.get(1).id("import")),
                "item", own.with("item", "no-such-item"));
        mixed.forEach((name, place) -> assertAll(shut(address -> address.contains("{" + name + "}"), place)));
    }

    @Test
    void whatHasNotOpenedIsNotThereForStudents() {
        UUID later = places.assign(furnished.get(0).room(), "HS-HR2", Duration.ofHours(1));
        Place early = furnished.get(0).with("assignment", later.toString());
        assertAll(shut(address -> rights.get(address) == Right.STUDENT_OF_THE_CLASS, early));
    }

    private Stream<Executable> shut(Predicate<String> addresses, Place place) {
        return rights.keySet().stream()
                .filter(addresses)
                .flatMap(address -> persons.stream()
                        .map(person -> () -> assertShut(rights.get(address), found.get(address), person, place)));
    }

    private interface Check {
        void run(Endpoint endpoint, Right right, Person person, Place place);
    }

    /** Addresses that name nothing are asked for once. */
    private List<Executable> each(Check check) {
        List<Place> everywhere = new ArrayList<>(furnished);
        everywhere.add(Place.nowhere());
        List<Executable> all = new ArrayList<>();
        rights.forEach((address, right) -> {
            Endpoint endpoint = found.get(address);
            for (Person person : persons) {
                for (Place place : endpoint.hasId() ? everywhere : everywhere.subList(0, 1)) {
                    all.add(() -> check.run(endpoint, right, person, place));
                }
            }
        });
        return all;
    }
}
