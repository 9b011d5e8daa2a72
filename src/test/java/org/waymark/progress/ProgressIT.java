package org.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** How far a class is, as its teacher and its students see it. */
class ProgressIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment assignment;
    private Visit teacher;
    private String path;

    @BeforeEach
    void oneIsFinishedOneHasBegunAndOneIsNew() {
        room = rooms.make(7, 3);
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id() + "/progress";
        homework.finish(
                room,
                assignment,
                room.students().get(0),
                homework.key(assignment, 0),
                homework.miss(assignment, 1),
                Homework.DECLINED);
        room.learn(room.students().get(1))
                .post(
                        "/assignments/" + assignment.id() + "/quiz/responses/" + item(0),
                        "choice",
                        homework.key(assignment, 0));
        teacher = room.teach();
    }

    private String item(int number) {
        return homework.items(assignment).get(number).id();
    }

    /** What an item checks, in words. */
    private String objective(int number) {
        return curriculum
                .get(assignment.lessonId())
                .objective(homework.items(assignment).get(number).objective())
                .en();
    }

    private JsonObject row(int number) {
        return Data.get(teacher, path).getJsonArray("students").getJsonObject(number);
    }

    private static List<String> words(JsonArray texts) {
        return texts.getValuesAs(JsonObject.class).stream()
                .map(text -> text.getString("en"))
                .toList();
    }

    @Test
    void everyStudentIsNewHasBegunOrIsFinished() {
        List<String> states = Data.get(teacher, path).getJsonArray("students").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("name") + " " + row.getString("state"))
                .toList();
        assertEquals(List.of("Child 01 finished", "Child 02 begun", "Child 03 new"), states);
    }

    @Test
    void aScoreIsOfWhatWasAnsweredAndOnlyOfThoseWhoAreFinished() {
        assertEquals(50, row(0).getInt("percent"));
        assertFalse(row(1).containsKey("percent"));
        assertFalse(row(2).containsKey("percent"));
    }

    @Test
    void whatToTeachAgainIsNamedByObjective() {
        assertEquals(List.of(objective(1)), words(row(0).getJsonArray("again")));
        assertEquals(List.of(), words(row(1).getJsonArray("again")));
    }

    @Test
    void everyObjectiveSaysHowManyNeedItAgain() {
        List<String> needed = Data.get(teacher, path).getJsonArray("reteach").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getInt("students") > 0)
                .map(one -> one.getJsonObject("objective").getString("en") + " " + one.getInt("students") + "/"
                        + one.getInt("of"))
                .toList();
        assertEquals(List.of(objective(1) + " 1/1"), needed);
    }

    @Test
    void noOptionNoItemAndNoSkippingIsTold() {
        for (String format : List.of("html", "json", "csv")) {
            String answer = teacher.get(path + "?format=" + format).body();
            homework.items(assignment).forEach(one -> assertFalse(answer.contains(one.id()), format));
            assertFalse(answer.contains("declined") || answer.contains("M1"), format);
        }
    }

    @Test
    void lateWorkIsMarked() {
        clock.pass(Duration.ofDays(8));
        room.learn(room.students().get(2)).post("/assignments/" + assignment.id() + "/quiz/submission");
        teacher = room.teach();
        assertFalse(row(0).getBoolean("late"));
        assertTrue(row(2).getBoolean("late"));
        assertFalse(row(2).containsKey("percent"), "nothing was answered");
    }

    @Test
    void theTableSaysWhatTheDataSay() {
        List<String> data = Data.get(teacher, path).getJsonArray("students").getValuesAs(JsonObject.class).stream()
                .map(ProgressIT::line)
                .toList();
        List<String> table = Data.table(teacher, path);
        assertEquals("student,state,percent,late,may_need_help,objectives_to_reteach,variant", table.get(0));
        assertEquals(data, table.subList(1, table.size()));
    }

    private static String line(JsonObject row) {
        String percent = row.containsKey("percent") ? row.get("percent").toString() : "";
        return ((JsonString) row.get("name")).getString()
                + "," + row.getString("state") + "," + percent + "," + row.getBoolean("late") + ","
                + row.containsKey("help") + ","
                + words(row.getJsonArray("again")).stream()
                        .map(word -> word.replace("\"", ""))
                        .collect(Collectors.joining("; "))
                + "," + row.getString("variant");
    }

    @Test
    void whoHasLeftTheClassIsNotInTheList() {
        teacher.post(room.path() + "/students/" + room.first().id() + "/removal");
        JsonArray students = Data.get(teacher, path).getJsonArray("students");
        assertEquals(2, students.size());
        assertEquals("Child 02", students.getJsonObject(0).getString("name"));
        assertTrue(Data.get(teacher, path).getJsonArray("reteach").getValuesAs(JsonObject.class).stream()
                .allMatch(one -> one.getInt("students") == 0 && one.getInt("of") == 0));
    }

    @Test
    void aStudentSeesTheirOwnStateAlone() {
        List<String> states = room.students().stream()
                .map(student -> Data.get(room.learn(student), "/today"))
                .map(today -> today.getJsonArray("lessons").getJsonObject(0).getString("state"))
                .toList();
        assertEquals(List.of("finished", "begun", "new"), states);
        assertEquals(404, room.learn().get(path).statusCode());
    }
}
