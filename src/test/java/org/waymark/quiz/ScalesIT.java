package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.HowSure;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Visit;

/** How sure a class is: counted once for each child, and kept with none. */
class ScalesIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    @Inject
    Rows rows;

    private Room room;
    private Assignment assignment;
    private String path;
    private String item;

    @BeforeEach
    void aClassThatHasFinished() {
        room = rooms.make(7, 24);
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id();
        item = HowSure.of(curriculum.get(Homework.ONLINE)).get(0).id();
        homework.finishFirst(24, room, assignment);
    }

    private Visit child(int number) {
        return room.learn(room.students().get(number));
    }

    private HttpResponse<String> mark(Visit child, String value) {
        return child.post(path + "/scales", "item", item, "value", value);
    }

    private void mark(int from, int to, String value) {
        for (int number = from; number < to; number++) {
            assertEquals(303, mark(child(number), value).statusCode());
        }
    }

    private int asked(Visit child) {
        return Data.get(child, path + "/quiz/result").getJsonArray("scales").size();
    }

    private JsonObject shown() {
        return Data.get(room.teach(), path + "/counts").getJsonArray("scales").getJsonObject(0);
    }

    private int counted() {
        return archive.rows(room.district(), "select n::text from scale_count").stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void itIsCountedOnceHoweverOftenItIsSent() {
        Visit child = room.learn();
        assertEquals(1, asked(child));
        assertEquals(303, mark(child, "7").statusCode());
        assertEquals(303, mark(child, "2").statusCode());
        assertEquals(303, mark(room.learn(), "3").statusCode());
        assertEquals(0, asked(child));
        assertEquals(List.of("7"), archive.rows(room.district(), "select value::text from scale_count where n > 0"));
        assertEquals(1, counted());
    }

    @Test
    void nothingLeadsFromAMarkToAChild() {
        mark(0, 3, "4");
        assertEquals(Set.of("district_id", "session_id", "item_id"), columns("scale_given"));
        assertEquals(Set.of("district_id", "assignment_id", "item_id", "value", "n", "shown"), columns("scale_count"));
        List<String> writers = archive.rows(room.district(), "select distinct xmin::text from scale_count");
        assertEquals(1, writers.size(), "a row that is newer than the others tells the newest mark");
    }

    private Set<String> columns(String table) {
        return archive
                .rows(room.district(), "select column_name from information_schema.columns where table_name = ?", table)
                .stream()
                .collect(Collectors.toSet());
    }

    @Test
    void twoChildrenWhoMarkOtherwiseLeaveTheSameRows() {
        mark(0, 1, "1");
        Map<String, List<String>> before = rows.of(room.district());
        mark(1, 2, "9");
        Map<String, List<String>> after = rows.of(room.district());
        after.forEach((table, lines) -> assertTrue(
                Set.of("scale_count", "scale_given", "user_session", "sign_in", "directory", "student_secret")
                                .contains(table)
                        || lines.equals(before.get(table)),
                table));
    }

    @Test
    void theMeanIsShownFromTenOnAndChangesByTen() {
        mark(0, 9, "4");
        assertFalse(shown().containsKey("mean"));
        mark(9, 10, "4");
        assertEquals(4, shown().getJsonNumber("mean").doubleValue(), 1e-9);
        mark(10, 19, "10");
        assertEquals(10, shown().getInt("n"), "nine more would be nine children's marks");
        mark(19, 20, "10");
        assertEquals(20, shown().getInt("n"));
        assertEquals(7, shown().getJsonNumber("mean").doubleValue(), 1e-9);
        assertTrue(room.teach().get(path + "/counts").body().contains("Mean 7.0"));
    }

    @Test
    void whatIsNotOnTheScaleIsRefused() {
        for (String value : new String[] {"11", "-1", "", "x", "07"}) {
            assertEquals(422, mark(room.learn(), value).statusCode(), value);
        }
        assertEquals(
                422,
                room.learn()
                        .post(path + "/scales", "item", "nothing", "value", "3")
                        .statusCode());
        assertEquals(0, counted());
    }

    @Test
    void itIsNotAskedBeforeTheQuizIsFinished() {
        Assignment next = homework.assign(room, Homework.BOUNDARIES);
        Visit child = room.learn();
        assertEquals(
                422,
                child.post("/assignments/" + next.id() + "/scales", "item", item, "value", "3")
                        .statusCode());
        assertEquals(0, counted());
    }

    @Test
    void whoseFamilySaidNoIsNeverAsked() {
        String out = room.first().id().toString();
        assertEquals(
                303,
                room.teach().post(room.path() + "/opt-outs", "students", out).statusCode());
        assertEquals(0, asked(room.learn()));
        assertEquals(422, mark(room.learn(), "3").statusCode());
        assertEquals(1, asked(child(1)));
        assertTrue(room.teach().get(room.path() + "/opt-outs").body().contains("checked"));
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'class.opt-outs'"));
        room.teach().post(room.path() + "/opt-outs");
        assertEquals(1, asked(room.learn()));
    }

    @Test
    void aForeignChildIsPassedOver() {
        Room other = rooms.beside(room);
        String foreign = other.first().id().toString();
        room.teach().post(room.path() + "/opt-outs", "students", foreign);
        assertEquals(0, archive.count(room.district(), "opt_out"));
    }

    @Test
    void youngChildrenSeeFaces() {
        Room young = rooms.make(4, 1);
        Assignment lesson = homework.assign(young, Homework.BOUNDARIES);
        homework.finish(young, lesson, young.first(), homework.key(lesson, 0));
        String page = young.learn()
                .get("/assignments/" + lesson.id() + "/quiz/result")
                .body();
        assertEquals(3, page.split("class=\"face\"", -1).length - 1);
    }
}
