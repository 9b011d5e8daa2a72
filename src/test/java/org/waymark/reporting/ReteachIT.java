package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Misconception;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.platform.Ids;

/** What a class should look at again: the three items that went worst, from the rows to the page. */
class ReteachIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment assignment;
    private String path;

    @BeforeEach
    void aClass() {
        room = rooms.make(7, 20);
        assignment = homework.assign(room, Homework.ONLINE);
        path = room.path() + "/reteach";
    }

    /** Students from one to another; the item of a number is missed by those whose number is below its count. */
    private void finish(int from, int to, int... missing) {
        for (int student = from; student < to; student++) {
            List<String> choices = new ArrayList<>();
            for (int item = 0; item < missing.length; item++) {
                choices.add(student < missing[item] ? homework.miss(assignment, item) : homework.key(assignment, item));
            }
            homework.finish(room, assignment, room.students().get(student), choices.toArray(String[]::new));
        }
    }

    private JsonObject page() {
        return Data.get(room.teach(), path);
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
    }

    private String id(int item) {
        return homework.items(assignment).get(item).id();
    }

    @Test
    void itOpensOnTheThreeThatWentWorst() {
        finish(0, 10, 2, 9, 0, 4, 6);
        assertEquals(List.of(id(1), id(4), id(3)), ids(page()));
        JsonObject worst = page().getJsonArray("items").getJsonObject(0);
        assertEquals(1, worst.getInt("correct"));
        assertEquals(10, worst.getInt("answered"));
        String html = room.teach().get(path).body();
        assertTrue(html.contains("Question 2: 10% right"));
        assertFalse(html.contains("Question 1:"), "it is only fourth");
        assertFalse(html.contains("Question 3:"), "nobody missed it");
    }

    @Test
    void theIdeaBehindItAndTheThreeMinutesStandBesideIt() {
        finish(0, 10, 10);
        String misconception = homework.items(assignment)
                .get(0)
                .interaction()
                .option(homework.miss(assignment, 0))
                .orElseThrow()
                .misconception();
        Misconception idea = curriculum.misconception(misconception).orElseThrow();
        String english = room.teach().get(path).body();
        assertTrue(english.contains(idea.name().en()));
        idea.reteach().en().lines().forEach(line -> assertTrue(english.contains(line), line));
        String spanish = room.teach().get(path + "?lang=es").body();
        assertTrue(spanish.contains(idea.name().es()));
        idea.reteach().es().lines().forEach(line -> assertTrue(spanish.contains(line), line));
    }

    @Test
    void fewerThanTenAreTooFewToSay() {
        finish(0, 9, 9);
        assertEquals(5, page().getInt("counted"));
        assertFalse(page().getBoolean("enough"));
        assertEquals(0, page().getJsonArray("items").size());
        assertTrue(room.teach().get(path).body().contains("Too few to say yet. From 10 answers"));
        assertEquals(1, Data.table(room.teach(), path).size());
    }

    @Test
    void oneMoreStudentNeverChangesThePage() {
        finish(0, 10, 5, 5);
        String before = page().toString();
        for (int student = 10; student < 14; student++) {
            finish(student, student + 1, 20, 0);
            assertEquals(before, page().toString(), "after student " + student);
        }
        finish(14, 15, 20, 0);
        assertEquals(15, page().getInt("counted"));
    }

    @Test
    void whatNobodyMissedIsSaidAndNothingIsPointedAt() {
        finish(0, 10, 0, 0, 0);
        assertTrue(page().getBoolean("enough"));
        assertEquals(List.of(), ids(page()));
        assertTrue(room.teach().get(path).body().contains("There is nothing to teach again in this lesson."));
    }

    @Test
    void aClassWithoutLessonsAndALessonWithoutAnswersAreSaid() {
        assertTrue(room.teach().get(path).body().contains("at least 5 students"));
        Room fresh = rooms.make(7, 2);
        assertTrue(fresh.teach().get(fresh.path() + "/reteach").body().contains("When this class has taken a lesson"));
    }

    @Test
    void theNewestLessonWithEnoughAnswersComesFirstAndAnyOtherIsALinkAway() {
        finish(0, 10, 10);
        clock.pass(Duration.ofDays(1));
        Assignment newer = homework.assign(room, Homework.BOUNDARIES);
        assertEquals(assignment.id().toString(), page().getJsonObject("chosen").getString("assignment"));
        JsonObject other = Data.of(room.teach().get(path + "?assignment=" + newer.id() + "&format=json"));
        assertEquals(newer.id().toString(), other.getJsonObject("chosen").getString("assignment"));
        assertEquals(0, other.getInt("counted"));
        JsonArray lessons = page().getJsonArray("lessons");
        assertEquals(newer.id().toString(), lessons.getJsonObject(0).getString("assignment"));
        assertEquals(10, lessons.getJsonObject(1).getInt("counted"));
        assertTrue(room.teach().get(path).body().contains("?assignment=" + newer.id()));
    }

    @Test
    void anotherClassesLessonIsNotThere() {
        Room other = rooms.another(room, 2);
        Assignment elsewhere = homework.assign(other, Homework.ONLINE);
        assertEquals(
                404, room.teach().get(path + "?assignment=" + elsewhere.id()).statusCode());
        assertEquals(404, room.teach().get(path + "?assignment=" + Ids.next()).statusCode());
        assertEquals(404, room.teach().get(path + "?assignment=nonsense").statusCode());
    }

    /** A sheet of answers read off papers, as its teacher entered it. */
    private void paper(int item, String choice, int n) {
        List<String> sheets = archive.rows(
                room.district(), "select id::text from count_sheet where assignment_id = ?", assignment.id());
        if (sheets.isEmpty()) {
            archive.change(
                    room.district(),
                    "insert into count_sheet (district_id, id, assignment_id, source, students, shown, made_by, made_at)"
                            + " values (?, ?, ?, 'paper', 12, 12, ?, current_timestamp)",
                    room.district(),
                    Ids.next(),
                    assignment.id(),
                    room.teacher());
        }
        archive.change(
                room.district(),
                "insert into count_sheet_cell (district_id, sheet_id, item_id, choice, n, shown)"
                        + " select district_id, id, ?, ?, ?, ? from count_sheet where assignment_id = ?",
                id(item),
                choice,
                n,
                n,
                assignment.id());
    }

    @Test
    void whatWasOnPaperIsCountedAndMarked() {
        finish(0, 10, 4);
        paper(0, homework.key(assignment, 0), 2);
        paper(0, homework.miss(assignment, 0), 10);
        JsonObject item = page().getJsonArray("items").getJsonObject(0);
        assertEquals(8, item.getInt("correct"));
        assertEquals(22, item.getInt("answered"));
        assertEquals(12, item.getInt("paper"));
        assertEquals(22, page().getInt("counted"));
        assertEquals(12, page().getInt("paper"));
        assertTrue(room.teach().get(path).body().contains("12 of 22 on paper."));
        assertTrue(room.teach()
                .get("/assignments/" + assignment.id() + "/items")
                .body()
                .contains("12 of 22 on paper."));
    }

    @Test
    void aPaperThatTellsOnlyRightFromNotRightIsInNoShare() {
        finish(0, 10, 4);
        paper(0, homework.key(assignment, 0), 2);
        paper(0, "other", 10);
        JsonObject item = page().getJsonArray("items").getJsonObject(0);
        assertEquals(8, item.getInt("correct"));
        assertEquals(22, item.getInt("answered"));
        assertEquals(10, item.getInt("told"));
        JsonObject missed = item.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .filter(choice -> choice.getString("id").equals(homework.miss(assignment, 0)))
                .findFirst()
                .orElseThrow();
        assertEquals(4, missed.getInt("n"));
        assertEquals(40, missed.getInt("percent"));
        assertTrue(room.teach().get(path).body().contains("The shares are of 10 of 22 answers"));
    }

    @Test
    void theTableSaysWhatTheDataSay() {
        finish(0, 10, 3);
        List<String> table = Data.table(room.teach(), path);
        assertEquals("item,option,text,key,n,misconception", table.get(0));
        assertTrue(table.stream()
                .anyMatch(row ->
                        row.startsWith(id(0) + "," + homework.key(assignment, 0) + ",") && row.endsWith(",true,7,")));
    }

    @Test
    void nobodyIsNamedAndNobodyElseMayLook() {
        finish(0, 10, 5, 5, 5);
        for (String format : List.of("html", "json", "csv")) {
            String body = room.teach().get(path + "?format=" + format).body();
            assertFalse(
                    IntStream.range(0, 20)
                            .anyMatch(i -> body.contains(room.students().get(i).name())),
                    format);
        }
        assertEquals(404, room.learn().get(path).statusCode());
        assertEquals(404, rooms.beside(room).teach().get(path).statusCode());
    }
}
