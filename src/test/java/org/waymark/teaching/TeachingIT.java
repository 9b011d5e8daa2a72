package org.waymark.teaching;

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
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Misconception;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** A teacher in front of a class, with a wall. */
class TeachingIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    Rows rows;

    @Inject
    SchoolClock clock;

    private Room room;
    private String teach;
    private String wall;
    private Visit teacher;
    private Lesson lesson;
    private Steps steps;

    @BeforeEach
    void aLessonIsAssigned() {
        room = rooms.make(7, 6);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        lesson = curriculum.get(Homework.ONLINE);
        steps = Steps.of(lesson, lesson.check(), null);
        teach = "/assignments/" + assignment.id() + "/teach";
        wall = "/assignments/" + assignment.id() + "/projector";
        teacher = room.teach();
    }

    private int turn(int step, int shown) {
        return teacher.post(teach, "step", "" + step, "shown", "" + shown).statusCode();
    }

    private JsonObject live() {
        return Data.get(teacher, teach).getJsonObject("live");
    }

    private long lines(String action) {
        return rows.of(room.district()).get("audit_event").stream()
                .filter(row -> row.contains(action))
                .count();
    }

    @Test
    void lookingBeginsNothing() {
        assertFalse(Data.get(teacher, teach).containsKey("live"));
        assertEquals(7, Data.of(teacher.get(teach + "?step=7&format=json")).getInt("step"));
        assertFalse(Data.get(teacher, wall).containsKey("stage"));
        assertEquals(List.of(), rows.of(room.district()).get("live_lesson"));
    }

    @Test
    void theLessonBeginsOnceAndStaysWhereItIs() {
        assertEquals(303, turn(1, 0));
        assertEquals(303, turn(4, 0));
        assertEquals(4, live().getInt("step"));
        assertEquals(4, Data.get(room.teach(), teach).getInt("step"), "at another desk");
        assertEquals(1, rows.of(room.district()).get("live_lesson").size());
        assertEquals(1, lines("lesson.begin"));
    }

    @Test
    void aLookAheadIsNotOnTheWall() {
        turn(1, 0);
        JsonObject page = Data.of(teacher.get(teach + "?step=5&format=json"));
        assertTrue(page.getBoolean("looking"));
        assertEquals(1, page.getJsonObject("live").getInt("step"));
        assertTrue(teacher.get(wall).body().contains("Welcome")
                || teacher.get(wall).body().contains(lesson.title().en()));
    }

    @Test
    void theWallFollowsAndTellsThatItHasChanged() {
        turn(1, 0);
        String first = Data.get(teacher, teach + "/turn").getString("mark");
        turn(steps.first("learn"), 0);
        String second = Data.get(teacher, teach + "/turn").getString("mark");
        assertFalse(first.equals(second));
        JsonObject page = Data.get(teacher, wall);
        assertEquals(second, page.getString("mark"));
        assertEquals(
                lesson.slides().get(0).title().en(),
                page.getJsonObject("stage").getJsonObject("title").getString("en"));
    }

    @Test
    void nothingIsOnTheWallButWhatTheClassMaySee() {
        turn(1, 0);
        for (int step = 1; step <= steps.size(); step++) {
            turn(step, 0);
            for (String format : List.of("html", "json")) {
                String page = teacher.get(wall + "?format=" + format).body();
                assertFalse(page.contains("Child 0"), "a name at step " + step);
                assertFalse(page.contains("Say.") || page.contains("Do not say"), "the script at step " + step);
                assertFalse(
                        page.contains(lesson.script().disclosure().plain().en().substring(0, 30)),
                        "the card at step " + step);
                for (Misconception idea : curriculum.misconceptions()) {
                    assertFalse(page.contains(idea.name().en()), idea.id() + " at step " + step);
                }
                if (steps.get(step) instanceof Step.Asked asked) {
                    assertFalse(page.contains("\"right\"") || page.contains("tag on"), "an answer at step " + step);
                    assertFalse(page.contains(asked.item().why().plain().en()), "a reason at step " + step);
                }
            }
        }
    }

    @Test
    void theAnswerIsOnTheWallWhenItIsShown() {
        int asked = steps.first("check") + 1;
        turn(asked, 0);
        turn(asked, 1);
        assertTrue(teacher.get(wall).body().contains("tag on"));
        turn(asked + 1, 0);
        assertFalse(teacher.get(wall).body().contains("tag on"), "the next question begins dark");
    }

    @Test
    void oddStepsAreRefused() {
        turn(1, 0);
        assertEquals(422, turn(0, 0));
        assertEquals(422, turn(steps.size() + 1, 0));
        assertEquals(422, turn(2, 1));
        assertEquals(422, teacher.post(teach).statusCode());
        assertEquals(1, live().getInt("step"));
    }

    @Test
    void aLessonEndsByAPress() {
        turn(3, 0);
        assertEquals(303, teacher.post(teach + "/end").statusCode());
        assertFalse(Data.get(teacher, teach).containsKey("live"));
        assertEquals("", Data.get(teacher, teach + "/turn").getString("mark"));
        assertEquals(303, teacher.post(teach + "/end").statusCode(), "ended twice");
        assertEquals(1, lines("lesson.end"));
        turn(2, 0);
        assertEquals(2, rows.of(room.district()).get("live_lesson").size());
    }

    @Test
    void aLessonThatNobodyEndedIsOverAfterThreeHours() {
        turn(3, 0);
        clock.pass(Duration.ofHours(3));
        teacher = room.teach();
        assertFalse(Data.get(teacher, teach).containsKey("live"));
        turn(1, 0);
        assertEquals(1, live().getInt("step"));
        assertEquals(2, rows.of(room.district()).get("live_lesson").size());
    }

    @Test
    void aClassIsTaughtWithoutAnAssignment() {
        Lesson other = curriculum.get("68-BD2");
        String path = room.path() + "/teach/" + other.id();
        assertEquals(303, teacher.post(path, "step", "2").statusCode());
        assertEquals(2, Data.get(teacher, path).getInt("step"));
        assertTrue(Data.get(teacher, room.path() + "/projector/" + other.id()).containsKey("stage"));
        assertEquals(404, teacher.post(path + "/pace", "follow", "yes").statusCode());
        assertEquals(404, teacher.get(room.path() + "/teach/no-such-lesson").statusCode());
    }

    @Test
    void whatTheDistrictHasNotOpenedIsNotTaught() {
        Room shut = rooms.unopened(7);
        assertEquals(
                404, shut.teach().get(shut.path() + "/teach/" + lesson.id()).statusCode());
        assertEquals(200, shut.teach().get(shut.path() + "/teach").statusCode());
    }

    @Test
    void whoIsNotReadyToAssignALessonDoesNotTeachItUnassigned() {
        Room unready = rooms.unready(7);
        String path = unready.path() + "/teach/" + lesson.id();
        Visit other = unready.teach();
        assertEquals(422, other.post(path, "step", "1").statusCode());
        assertTrue(other.get(path).body().contains("See what is missing"));
        assertEquals(List.of(), rows.of(unready.district()).get("live_lesson"));
    }

    @Test
    void teachNowLeadsStraightToTheLessonOfTheDay() {
        assertTrue(location(room.path() + "/teach").endsWith(teach));
        assertEquals(200, teacher.get(room.path() + "/teach?all=yes").statusCode());
        homework.assign(room, "68-BD2");
        assertEquals(200, teacher.get(room.path() + "/teach").statusCode(), "two are open");
        turn(1, 0);
        assertTrue(location(room.path() + "/teach").endsWith(teach), "this one is live");
    }

    private String location(String path) {
        return teacher.get(path).headers().firstValue("Location").orElse("");
    }

    @Test
    void theEarlierLessonIsRecalled() {
        clock.pass(Duration.ofHours(2));
        teacher = room.teach();
        Assignment later = homework.assign(room, "68-BD2");
        String path = "/assignments/" + later.id() + "/teach";
        JsonObject page = Data.of(teacher.get(path + "?step=3&format=json"));
        assertEquals("recall", page.getString("block"));
        String asked = page.getJsonObject("asked").getJsonObject("item").getString("id");
        assertTrue(lesson.remember().stream().anyMatch(item -> item.id().equals(asked)), asked);
    }

    @Test
    void theCardNamesTheAdultsOfTheSchool() {
        teacher.get(teach);
        String page = teacher.get(teach).body();
        assertTrue(page.contains("id=\"tells\""));
        assertTrue(page.contains("Ask only what you need for safety now"), "the lesson's own card");
    }
}
