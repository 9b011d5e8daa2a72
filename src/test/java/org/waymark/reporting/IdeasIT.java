package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;

/** A class's ideas over time, for its teacher's screen. */
class IdeasIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment first;
    private Assignment second;
    private String path;

    @BeforeEach
    void aClassWithTwoLessons() {
        room = rooms.make(7, 20);
        first = homework.assign(room, Homework.ONLINE);
        clock.pass(Duration.ofDays(7));
        second = homework.assign(room, Homework.BOUNDARIES);
        path = room.path() + "/reteach/ideas";
    }

    private void finish(Assignment assignment, int missing, int all) {
        for (int student = 0; student < all; student++) {
            String choice = student < missing ? homework.miss(assignment, 0) : homework.key(assignment, 0);
            homework.finish(room, assignment, room.students().get(student), choice);
        }
    }

    private String idea(Assignment assignment) {
        return homework.items(assignment)
                .get(0)
                .interaction()
                .option(homework.miss(assignment, 0))
                .orElseThrow()
                .misconception();
    }

    private JsonObject cell(JsonObject page, String idea, int lesson) {
        return page.getJsonArray("ideas").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("misconception").equals(idea))
                .map(row -> row.getJsonArray("cells").getJsonObject(lesson))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShareIsOfTheAnswersThatCouldShowTheIdea() {
        finish(first, 4, 10);
        JsonObject cell = cell(Data.get(room.teach(), path), idea(first), 0);
        assertEquals(4, cell.getInt("shown"));
        assertEquals(10, cell.getInt("answered"));
        String html = room.teach().get(path).body();
        assertTrue(html.contains("<strong>40%</strong>") && html.contains("4 of 10"), "the number stands in the cell");
    }

    @Test
    void theOldestLessonComesFirstAndWhatALessonDoesNotAskIsNotThere() {
        finish(first, 4, 10);
        finish(second, 3, 10);
        JsonObject page = Data.get(room.teach(), path);
        assertEquals(2, page.getJsonArray("lessons").size());
        assertEquals(
                Homework.ONLINE, page.getJsonArray("lessons").getJsonObject(0).getString("lesson"));
        assertEquals("said", cell(page, idea(second), 1).getString("state"));
        assertTrue(page.toString().contains("\"absent\""));
    }

    @Test
    void fewerThanTenAnswersAreTooFew() {
        finish(first, 5, 5);
        JsonObject cell = cell(Data.get(room.teach(), path), idea(first), 0);
        assertEquals("too-few", cell.getString("state"));
        assertFalse(cell.containsKey("shown"));
        assertTrue(room.teach().get(path).body().contains("too few"));
    }

    @Test
    void oneMoreStudentNeverChangesThePage() {
        finish(first, 4, 10);
        String before = Data.get(room.teach(), path).toString();
        for (int student = 10; student < 14; student++) {
            homework.finish(room, first, room.students().get(student), homework.miss(first, 0));
            assertEquals(before, Data.get(room.teach(), path).toString());
        }
    }

    @Test
    void theTableSaysWhatTheDataSay() {
        finish(first, 4, 10);
        List<String> table = Data.table(room.teach(), path);
        assertEquals("misconception,name,opened,lesson,shown,answered,percent", table.get(0));
        assertTrue(table.stream()
                .anyMatch(
                        row -> row.startsWith(idea(first) + ",") && row.endsWith("," + Homework.ONLINE + ",4,10,40")));
    }

    @Test
    void nothingYetIsSaidAndNobodyElseMayLook() {
        assertTrue(room.teach().get(path).body().contains("at least 5 students"));
        assertEquals(404, room.learn().get(path).statusCode());
        assertEquals(404, rooms.beside(room).teach().get(path).statusCode());
        assertFalse(room.teach().get(path).body().contains(room.first().name()));
    }
}
