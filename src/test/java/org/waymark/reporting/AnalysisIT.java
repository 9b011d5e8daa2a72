package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;

/** Item analysis: from the rows to the figures, each with its floor, and none that tells of a child. */
class AnalysisIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    /** The first two items are right for every other student, and the third for the first half of the class. */
    private void finish(Room room, Assignment assignment, int from, int to) {
        for (int student = from; student < to; student++) {
            boolean even = student % 2 == 0;
            homework.finish(
                    room,
                    assignment,
                    room.students().get(student),
                    choice(assignment, 0, even),
                    choice(assignment, 1, even),
                    choice(assignment, 2, student < room.students().size() / 2));
        }
    }

    private String choice(Assignment assignment, int item, boolean right) {
        return right ? homework.key(assignment, item) : homework.miss(assignment, item);
    }

    private static String path(Assignment assignment) {
        return "/assignments/" + assignment.id() + "/analysis";
    }

    private static JsonObject page(Room room, Assignment assignment) {
        return Data.get(room.teach(), path(assignment));
    }

    private static JsonObject all(Room room, Assignment assignment) {
        return Data.of(room.teach().get(path(assignment) + "?of=all&format=json"));
    }

    private static JsonObject figure(JsonObject page, int item, String name) {
        return page.getJsonArray("items").getJsonObject(item).getJsonObject(name);
    }

    private static double value(JsonObject figure) {
        return figure.getJsonNumber("value").doubleValue();
    }

    /** Of 36: two items that go together, and one that goes with neither, so r of the first with the rest is 1/sqrt 2. */
    @Test
    void theFiguresAreThoseOfTheRows() {
        Room room = rooms.make(7, 36);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        finish(room, assignment, 0, 36);
        JsonObject page = page(room, assignment);
        assertEquals(0.5, value(figure(page, 0, "facility")));
        assertEquals(36, figure(page, 0, "facility").getInt("n"));
        assertTrue(figure(page, 0, "facility").getBoolean("rough"));
        assertEquals(0.71, value(figure(page, 0, "discrimination")));
        assertEquals(36, figure(page, 0, "discrimination").getInt("n"));
        assertEquals(0, value(figure(page, 2, "discrimination")));
        assertEquals("too-few", figure(page, 3, "facility").getString("state"), "nobody was asked");
        // three variances of 1/4, and that of the totals is 4/4 + 1/4
        assertEquals(0.6, value(page.getJsonObject("alpha")));
        assertEquals(36, page.getJsonObject("alpha").getInt("n"));
        assertEquals(Math.round(100 * Math.sqrt(36 / 35.0 * 1.25 * 0.4)) / 100.0, value(page.getJsonObject("error")));
        String html = room.teach().get(path(assignment)).body();
        assertTrue(html.contains("<strong>0.71</strong>") && html.contains("n = 36") && html.contains("rough"));
    }

    @Test
    void twentyNineAreTooFewForDiscriminationAndNineForFacility() {
        Room room = rooms.make(7, 36);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        finish(room, assignment, 0, 9);
        assertEquals("too-few", figure(page(room, assignment), 0, "facility").getString("state"));
        assertEquals(
                0,
                page(room, assignment)
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonArray("choices")
                        .size());
        finish(room, assignment, 9, 29);
        clock.pass(Duration.ofDays(8));
        JsonObject page = page(room, assignment);
        assertEquals("said", figure(page, 0, "facility").getString("state"));
        assertEquals("too-few", figure(page, 0, "discrimination").getString("state"));
        assertEquals("too-few", page.getJsonObject("alpha").getString("state"));
        assertFalse(page.getJsonObject("alpha").containsKey("value"));
        assertEquals(0, archive.count(room.district(), "analysis_batch"));
        assertTrue(room.teach().get(path(assignment)).body().contains("too few to say"));
    }

    @Test
    void nothingIsTakenTogetherWhileSomebodyMayStillFinish() {
        Room room = rooms.make(7, 36);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        finish(room, assignment, 0, 31);
        assertEquals("too-few", page(room, assignment).getJsonObject("alpha").getString("state"));
        clock.pass(Duration.ofDays(8));
        assertEquals(31, page(room, assignment).getJsonObject("alpha").getInt("n"));
    }

    @Test
    void oneMoreStudentNeverChangesThePage() {
        Room room = rooms.make(7, 36);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        finish(room, assignment, 0, 31);
        clock.pass(Duration.ofDays(8));
        String before = page(room, assignment).toString();
        String pooled = all(room, assignment).toString();
        for (int student = 31; student < 34; student++) {
            finish(room, assignment, student, student + 1);
            assertEquals(before, page(room, assignment).toString());
            assertEquals(pooled, all(room, assignment).toString());
        }
    }

    /** Four of 36 missed the third item: its discrimination would tell their score, and so perhaps who they are. */
    @Test
    void whereFewMissedAnItemNothingIsSaidOfItsDiscrimination() {
        Room room = rooms.make(7, 36);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        for (int student = 0; student < 36; student++) {
            homework.finish(
                    room,
                    assignment,
                    room.students().get(student),
                    choice(assignment, 0, student % 2 == 0),
                    choice(assignment, 1, student >= 4));
        }
        JsonObject page = page(room, assignment);
        assertEquals("alike", figure(page, 1, "discrimination").getString("state"));
        assertEquals("said", figure(page, 0, "discrimination").getString("state"));
        assertTrue(room.teach().get(path(assignment)).body().contains("nearly all did the same"));
    }

    @Test
    void classesOfTheSameTeacherAreLookedAtTogether() {
        Room room = rooms.make(7, 20);
        Room second = rooms.another(room, 20);
        Room stranger = rooms.elsewhere(room, "South School", 20);
        Assignment one = homework.assign(room, Homework.ONLINE);
        Assignment two = homework.assign(second, Homework.ONLINE);
        Assignment theirs = homework.assign(stranger, Homework.ONLINE);
        finish(room, one, 0, 20);
        finish(second, two, 0, 20);
        finish(stranger, theirs, 0, 20);
        assertEquals("too-few", page(room, one).getJsonObject("alpha").getString("state"));
        JsonObject page = all(room, one);
        assertEquals(2, page.getInt("classes"));
        assertEquals(40, figure(page, 0, "facility").getInt("n"));
        assertEquals(40, figure(page, 0, "discrimination").getInt("n"));
        assertEquals(0.6, value(page.getJsonObject("alpha")));
        assertEquals(page.getJsonObject("alpha"), all(room, two).getJsonObject("alpha"));
        assertEquals(1, all(stranger, theirs).getInt("classes"), "another teacher's stay apart");
        assertEquals("too-few", all(stranger, theirs).getJsonObject("alpha").getString("state"));
    }

    @Test
    void whatWasOnceTakenTogetherIsNotTakenApart() {
        Room room = rooms.make(7, 20);
        Room second = rooms.another(room, 20);
        Assignment one = homework.assign(room, Homework.ONLINE);
        finish(room, one, 0, 20);
        finish(second, homework.assign(second, Homework.ONLINE), 0, 20);
        assertEquals(40, all(room, one).getJsonObject("alpha").getInt("n"));
        archive.change(
                room.district(),
                "update enrollment set ended_at = current_timestamp where class_id = ? and user_id = ?",
                second.id(),
                room.teacher());
        assertEquals(
                "too-few",
                all(room, one).getJsonObject("alpha").getString("state"),
                "the class is another teacher's now, and the rest would be twenty");
    }

    @Test
    void theTableSaysWhatTheDataSay() {
        Room room = rooms.make(7, 36);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        finish(room, assignment, 0, 36);
        List<String> table = Data.table(room.teach(), path(assignment));
        String item = homework.items(assignment).get(0).id();
        assertEquals("measure,item,option,value,n,state,rough", table.get(0));
        assertTrue(table.contains("facility," + item + ",,0.5,36,said,true"), table.toString());
        assertTrue(table.contains("discrimination," + item + ",,0.71,36,said,true"), table.toString());
        assertTrue(table.contains("choices," + item + "," + homework.key(assignment, 0) + ",18,36,said,true"));
        assertTrue(table.contains("alpha,,,0.6,36,said,true"), table.toString());
    }

    @Test
    void nobodyIsNamedAndNobodyElseMayLook() {
        Room room = rooms.make(7, 36);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        finish(room, assignment, 0, 36);
        for (String query : List.of("?format=html", "?format=json", "?format=csv", "?of=all")) {
            String body = room.teach().get(path(assignment) + query).body();
            assertFalse(
                    IntStream.range(0, 36)
                            .anyMatch(i -> body.contains(room.students().get(i).name())),
                    query);
            assertFalse(
                    IntStream.range(0, 36)
                            .anyMatch(i ->
                                    body.contains(room.students().get(i).id().toString())),
                    query);
        }
        assertEquals(404, room.learn().get(path(assignment)).statusCode());
        assertEquals(404, rooms.beside(room).teach().get(path(assignment)).statusCode());
    }
}
