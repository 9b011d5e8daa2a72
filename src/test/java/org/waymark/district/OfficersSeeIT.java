package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Endpoint;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Place;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Sheet;
import org.waymark.incontainer.Sitting;
import org.waymark.incontainer.Visit;
import org.waymark.web.Open;

/** Above the class there are only counts: an officer opens everything that opens, and finds no class and no child. */
class OfficersSeeIT extends InSchool {
    private static final List<String> NAMES =
            List.of("Quilla A.", "Quilla B.", "Quilla C.", "Quilla D.", "Quilla E.", "Quilla F.");
    private static final String NAME_CLASSES = "/district/records/(requests|views) as .*";
    private static final List<String> FORMATS = List.of("text/html", "application/json", "text/csv");

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    @Inject
    SchoolClock clock;

    @Inject
    ReleaseJob job;

    @Inject
    ServletContext school;

    private Room room;
    private Place place;
    private Visit officer;

    @BeforeEach
    void aWeekAfterAClassHasFinished() {
        room = rooms.make(9, NAMES);
        room.open();
        place = places.of(room);
        room.students()
                .forEach(student -> new Sitting(room.learn(student), place.fill("/assignments/{assignment}"))
                        .answer(Sheet.right(curriculum.get(place.id("lesson"))))
                        .finish());
        clock.pass(Duration.ofDays(8));
        job.make(room.district(), null);
        officer = Room.signedIn(rooms.officer(room));
    }

    /** Everything that an officer can open, by address and format. */
    private Map<String, String> opened(boolean open) {
        Map<String, String> opened = new TreeMap<>();
        Endpoint.all(school).stream()
                .filter(endpoint ->
                        endpoint.verb().equals("GET") && !endpoint.path().equals("/leave"))
                .filter(endpoint -> endpoint.method().isAnnotationPresent(Open.class) == open)
                .forEach(endpoint -> FORMATS.forEach(format -> open(endpoint, format, opened)));
        return opened;
    }

    private void open(Endpoint endpoint, String format, Map<String, String> opened) {
        HttpResponse<String> answer = officer.with("Accept", format).get(place.fill(endpoint.path()));
        if (answer.statusCode() == 200) {
            opened.put(endpoint.path() + " as " + format, answer.body());
        }
    }

    @Test
    void thesePagesAreTheirs() {
        Set<String> pages = new TreeSet<>();
        opened(false).keySet().forEach(page -> pages.add(page.replaceAll(" as .*", "")));
        assertEquals(
                Set.of(
                        "/adoption",
                        "/adoption/help",
                        "/adoption/lessons/{lesson}",
                        "/course",
                        "/course/readiness",
                        "/course/record",
                        "/course/schools",
                        "/course/{module}",
                        "/course/{module}/check",
                        "/district",
                        "/district/help-rule",
                        "/district/learning",
                        "/district/reach",
                        "/district/readiness",
                        "/district/releases",
                        "/district/releases/{release}",
                        "/district/mandates",
                        "/district/mandates/{mandate}",
                        "/district/mandates/{mandate}/plan",
                        "/district/mandates/{mandate}/report",
                        "/district/records",
                        "/district/records/certificates/{certificate}",
                        "/district/records/requests",
                        "/district/records/views",
                        "/permission-rules",
                        "/rosters",
                        "/rosters/{roster}",
                        "/schools",
                        "/staff"),
                pages);
    }

    /** But for two pages: whose class it is that a family or a teacher is told apart by. They say nothing of its work. */
    @Test
    void noneOfThemNamesAClassOrAChild() {
        room.teach().get(room.path() + "/students/" + room.first().id() + "/progress");
        List<String> secrets = List.of("Quilla", "Room 4", room.id().toString(), place.id("assignment"));
        assertAll(opened(false).entrySet().stream()
                .flatMap(page -> Stream.concat(secrets.stream(), Stream.of(room.code()))
                        .filter(secret ->
                                !(secret.equals("Room 4") && page.getKey().matches(NAME_CLASSES)))
                        .map(secret ->
                                () -> assertFalse(page.getValue().contains(secret), page.getKey() + ": " + secret))));
    }

    @Test
    void norDoesAnyOpenPageNameAChild() {
        assertAll(opened(true).entrySet().stream()
                .map(page -> () -> assertFalse(page.getValue().contains("Quilla"), page.getKey())));
    }
}
