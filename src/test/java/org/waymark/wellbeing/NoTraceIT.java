package org.waymark.wellbeing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Logs;
import org.waymark.incontainer.Place;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Visit;

/** Who opened the help page, took a pause or left in a hurry is kept nowhere: in no table, no log, no measure. */
class NoTraceIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Rows rows;

    private Room room;
    private Place place;
    private List<Visit> visits;

    @BeforeEach
    void oneOfEach() {
        room = rooms.make(4);
        room.open();
        place = places.of(room);
        visits = List.of(new Visit(), room.learn(), room.teach(), Room.signedIn(rooms.officer(room)));
    }

    private String pause() {
        return place.fill("/pause?from=/assignments/{assignment}/quiz");
    }

    private void everyoneOpens(String path) {
        for (Visit visit : visits) {
            assertTrue(visit.get(path).statusCode() < 400);
        }
    }

    @Test
    void theHelpPageWritesNoRow() {
        Map<String, List<String>> before = rows.of(room.district());
        everyoneOpens("/help");
        everyoneOpens("/help?band=K-2");
        everyoneOpens("/help?lesson=68-ON3");
        everyoneOpens("/help?format=json");
        assertEquals(before, rows.of(room.district()));
    }

    @Test
    void aPauseWritesNoRowAndGivesNoCookie() {
        Map<String, List<String>> before = rows.of(room.district());
        everyoneOpens(pause());
        everyoneOpens(pause() + "&lang=es");
        assertEquals(before, rows.of(room.district()));
        visits.forEach(
                visit -> assertEquals(List.of(), visit.get(pause()).headers().allValues("Set-Cookie")));
    }

    @Test
    void theWordBeforeALessonWritesNoRow() {
        Map<String, List<String>> before = rows.of(room.district());
        Visit student = visits.get(1);
        assertEquals(
                200,
                student.get(place.fill("/assignments/{assignment}/notice/quiz")).statusCode());
        assertEquals(before, rows.of(room.district()));
    }

    @Test
    void leavingRemovesTheSessionsAndWritesNoRow() {
        Map<String, List<String>> before = rows.of(room.district());
        everyoneOpens("/leave");
        Map<String, List<String>> after = rows.of(room.district());
        assertEquals(Map.of(), less(after, before));
        Map<String, List<String>> gone = less(before, after);
        assertEquals(Set.of("directory", "user_session"), gone.keySet());
        assertEquals(3, gone.get("directory").size());
        assertEquals(3, gone.get("user_session").size());
    }

    private static Map<String, List<String>> less(Map<String, List<String>> all, Map<String, List<String>> some) {
        Map<String, List<String>> rest = new TreeMap<>();
        all.forEach((table, lines) -> {
            List<String> left = new ArrayList<>(lines);
            some.get(table).forEach(left::remove);
            if (!left.isEmpty()) {
                rest.put(table, left);
            }
        });
        return rest;
    }

    @Test
    void whatTheSchoolCannotReadItCannotWrite() {
        assertTrue(rows.tables("select").containsAll(rows.tables("insert, update, delete, truncate")));
    }

    @Test
    void noLogSaysAWord() {
        Map<String, String> before = Logs.read();
        assertTrue(before.containsKey("messages.log"), before.keySet().toString());
        everyoneOpens("/help");
        everyoneOpens(pause());
        everyoneOpens("/leave");
        assertEquals(before, Logs.read());
        assertFalse(before.keySet().toString().contains("access"), "visits are written down");
    }

    @Test
    void noMeasureKnowsOfIt() {
        Set<String> before = measures();
        everyoneOpens("/help");
        everyoneOpens(pause());
        everyoneOpens("/leave");
        assertEquals(before, measures());
        assertEquals(
                Set.of(),
                before.stream()
                        .filter(name -> name.matches("(?i).*(help|pause|leave|servlet|rest_request).*"))
                        .collect(Collectors.toSet()));
    }

    /** Names of measures with what they are about, without their values. */
    private static Set<String> measures() {
        String text = new Visit().with("Accept", "text/plain").get("/metrics").body();
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }
}
