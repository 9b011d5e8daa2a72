package org.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.CountedSql;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** A class's table of lessons. */
class ClassProgressIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    CountedSql statements;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment first;
    private Assignment second;
    private Visit teacher;
    private String path;

    /** The first has done one of two and got one of two right, the second has all right, the third has begun. */
    @BeforeEach
    void threeStudentsAndTwoLessons() {
        room = rooms.make(7, 4);
        first = homework.assign(room, Homework.ONLINE);
        second = homework.assign(room, Homework.ONLINE);
        path = room.path() + "/progress";
        finish(first, 0, homework.key(first, 0), homework.miss(first, 1));
        finish(first, 1, homework.key(first, 0), homework.key(first, 1));
        finish(second, 1, homework.key(second, 0));
        room.learn(room.students().get(2))
                .post(
                        "/assignments/" + first.id() + "/quiz/responses/"
                                + homework.items(first).get(0).id(),
                        "choice",
                        homework.key(first, 0));
        teacher = room.teach();
    }

    private void finish(Assignment assignment, int student, String... choices) {
        homework.finish(room, assignment, room.students().get(student), choices);
    }

    private List<JsonObject> students(String query) {
        return Data.of(teacher.get(path + "?format=json" + query))
                .getJsonArray("students")
                .getValuesAs(JsonObject.class);
    }

    private String names(String query) {
        return students(query).stream()
                .map(row -> row.getString("name").replace("Child 0", ""))
                .collect(Collectors.joining(" "));
    }

    /** As its cells, in the order in which the lessons were made. */
    private List<String> cells(int student) {
        JsonObject page = Data.of(teacher.get(path + "?format=json"));
        List<String> lessons = page.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .map(lesson -> lesson.getString("id"))
                .toList();
        List<JsonObject> cells = page.getJsonArray("students")
                .getJsonObject(student)
                .getJsonArray("cells")
                .getValuesAs(JsonObject.class);
        return List.of(first, second).stream()
                .map(assignment -> cells.get(lessons.indexOf(assignment.id().toString())))
                .map(cell -> cell.getString("state")
                        + (cell.containsKey("percent") ? " " + cell.getInt("percent") : "")
                        + (cell.getInt("again") > 0 ? " again" : ""))
                .toList();
    }

    @Test
    void everyCellSaysHowFarAndHowWell() {
        assertEquals(List.of("finished 50 again", "new"), cells(0));
        assertEquals(List.of("finished 100", "finished 100"), cells(1));
        assertEquals(List.of("begun", "new"), cells(2));
        assertEquals(List.of("new", "new"), cells(3));
    }

    @Test
    void aStudentIsDoneWithSoManyAndHasSoMuchRight() {
        JsonObject row = students("").get(0);
        assertEquals(
                "1 of 2, 50%",
                row.getInt("finished") + " of " + row.getInt("asked") + ", " + row.getInt("percent") + "%");
    }

    @Test
    void itShowsWhomOneWantsToSee() {
        assertEquals("1 3 4", names("&show=unfinished"));
        assertEquals("1", names("&show=reteach"));
        assertEquals("1 2 3 4", names("&show=nonsense&sort=nonsense&group=nonsense"));
    }

    @Test
    void whatNeedsATeacherComesFirst() {
        assertEquals("3 4 1 2", names("&sort=completion"));
        assertEquals("1 2 3 4", names("&sort=score"));
    }

    @Test
    void aGroupIsShownAlone() {
        String groups = room.path() + "/groups";
        teacher.post(
                groups,
                "title",
                "Reads twice",
                "students",
                room.students().get(1).id().toString());
        String group = Data.of(teacher.get(path + "?format=json"))
                .getJsonArray("groups")
                .getJsonObject(0)
                .getString("id");
        assertEquals("2", names("&group=" + group));
        assertEquals("", names("&group=" + room.id()));
    }

    @Test
    void theTableSaysWhatTheScreenSays() {
        List<String> table = Data.table(teacher, path);
        assertEquals(
                "student,finished,asked,percent,68-ON1_state,68-ON1_percent,68-ON1_2_state,68-ON1_2_percent",
                table.get(0));
        assertTrue(table.get(2).startsWith("Child 02,2,2,100,finished,100,finished,100"), table.get(2));
        assertTrue(table.get(4).startsWith("Child 04,0,2,,new,,new,"), table.get(4));
    }

    @Test
    void aSpreadsheetIsOne() {
        var answer = teacher.get(path + "?format=xlsx");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().startsWith("PK"));
        assertTrue(teacher.get("/assignments/" + first.id() + "/progress?format=xlsx")
                .body()
                .startsWith("PK"));
    }

    @Test
    void withoutNamesNobodyIsNamed() {
        for (String format : List.of("html", "json", "csv")) {
            for (String page : List.of(path, "/assignments/" + first.id() + "/progress")) {
                String said = teacher.get(page + "?names=no&format=" + format).body();
                assertFalse(said.contains("Child 0"), page + " as " + format);
                assertTrue(
                        room.students().stream()
                                .noneMatch(student -> said.contains(student.id().toString())),
                        page + " as " + format);
            }
        }
        assertTrue(teacher.get(path + "?names=no").body().contains("Student 4"));
    }

    @Test
    void aStudentHasAPageOfTheirOwn() {
        String page = room.path() + "/students/" + room.first().id() + "/progress";
        List<String> said = Data.get(teacher, page).getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .map(row ->
                        row.getString("state") + " " + row.getJsonArray("again").size())
                .sorted()
                .toList();
        assertEquals(List.of("finished 1", "new 0"), said);
        assertTrue(teacher.get(page).body().contains("<h1>Child 01</h1>"));
    }

    @Test
    void whoHasLeftIsGoneAndWhatHasNotOpenedIsNotThere() {
        teacher.post(room.path() + "/students/" + room.first().id() + "/removal");
        assertEquals("2 3 4", names(""));
    }

    /** The look at who asks is among them, and so is the mark that it makes once a minute. */
    @Test
    void theNumberOfStatementsDoesNotGrow() {
        assertTrue(counted(teacher, path).size() <= 5);
        Room large = rooms.make(7, 35);
        IntStream.range(0, 20).forEach(i -> homework.assign(large, Homework.ONLINE));
        Visit other = large.teach();
        clock.pass(java.time.Duration.ofMinutes(2));
        List<String> many = counted(other, large.path() + "/progress");
        assertTrue(many.size() <= 5, many.toString());
        assertTrue(many.stream().anyMatch(one -> one.contains("mark_seen")), many.toString());
    }

    private List<String> counted(Visit visit, String page) {
        return statements.of(() -> assertEquals(200, visit.get(page).statusCode()));
    }
}
