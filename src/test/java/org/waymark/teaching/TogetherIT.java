package org.waymark.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** Students' screens beside their teacher: what they follow, and how they are asked as a class. */
class TogetherIT extends InSchool {
    private static final String PACE = "/together/pace";

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
    private Visit teacher;
    private Lesson lesson;
    private AssessmentItem item;
    private int asked;

    @BeforeEach
    void aLessonIsLive() {
        room = rooms.make(7, 7);
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        lesson = curriculum.get(Homework.ONLINE);
        Steps steps = Steps.of(lesson, lesson.check(), null);
        asked = steps.first("check") + 1;
        item = ((Step.Asked) steps.get(asked)).item();
        teach = "/assignments/" + assignment.id() + "/teach";
        teacher = room.teach();
        turn(1);
    }

    private void turn(int step) {
        teacher.post(teach, "step", "" + step);
    }

    private void pace(String follow) {
        assertEquals(303, teacher.post(teach + "/pace", "follow", follow).statusCode());
    }

    private int act(String... more) {
        return teacher.post(teach + "/check", more).statusCode();
    }

    private static boolean together(Visit student) {
        return Data.get(student, PACE).getBoolean("together");
    }

    private int answer(int student, String option) {
        Visit visit = room.learn(room.students().get(student));
        String check = Data.get(visit, "/together").getString("check", "");
        return visit.post("/together", "check", check, "choice", option).statusCode();
    }

    private Map<String, List<String>> stored() {
        return rows.of(room.district());
    }

    @Test
    void screensFollowOnlyWhenTheTeacherSaysSo() {
        Visit student = room.learn();
        assertFalse(together(student));
        assertTrue(student.get("/together").body().contains("not together right now"));
        pace("yes");
        assertTrue(together(student));
        assertTrue(student.get("/together").body().contains(lesson.title().en()));
        pace("no");
        assertFalse(together(student));
    }

    @Test
    void aScreenShowsWhatTheWallShows() {
        pace("yes");
        turn(5);
        JsonObject wall = Data.get(teacher, teach.replace("/teach", "/projector"));
        JsonObject screen = Data.get(room.learn(), "/together");
        assertEquals(wall.getJsonObject("stage"), screen.getJsonObject("stage"));
        assertEquals(wall.getString("mark"), Data.get(room.learn(), PACE).getString("mark"));
    }

    @Test
    void nobodyElsesScreenFollows() {
        pace("yes");
        Room beside = rooms.beside(room);
        beside.open();
        assertFalse(together(beside.learn()));
        Room afar = rooms.make(7, 2);
        assertFalse(together(afar.learn()));
        assertEquals(404, room.learn().get(teach).statusCode());
        assertEquals(404, room.learn().get(teach + "/turn?format=json").statusCode());
    }

    @Test
    void whenTheLessonIsOverNothingLeads() {
        pace("yes");
        Visit student = room.learn();
        teacher.post(teach + "/end");
        assertFalse(together(student));
        turn(1);
        assertFalse(together(student), "a new lesson begins without leading");
        pace("yes");
        clock.pass(Duration.ofHours(3));
        assertFalse(together(room.learn()));
    }

    @Test
    void whenItIsTimeTheWayToTheQuizIsThere() {
        pace("yes");
        turn(asked - 1);
        assertTrue(Data.get(room.learn(), PACE).getBoolean("quiz"));
        String way = Data.get(room.learn(), "/together").getString("quiz");
        assertEquals(200, room.learn().get(way).statusCode());
    }

    @Test
    void aClassIsCountedAndShownOnce() {
        turn(asked);
        assertEquals(303, act("item", item.id(), "act", "ask"));
        assertTrue(together(room.learn()), "a question leads the screens, too");
        for (int student = 0; student < 6; student++) {
            assertEquals(303, answer(student, student < 4 ? "a" : "b"));
        }
        assertFalse(teacher.get(teach.replace("/teach", "/projector")).body().contains("class=\"bar\""));
        assertEquals(5, Data.get(teacher, teach + "/turn").getInt("atLeast"));
        act("item", item.id(), "act", "show");
        JsonObject stage =
                Data.get(teacher, teach.replace("/teach", "/projector")).getJsonObject("stage");
        assertEquals(6, stage.getInt("answers"));
        assertEquals(4, stage.getJsonArray("choices").getJsonObject(0).getInt("n"));
        assertEquals(422, answer(6, "a"), "after the bars nobody is counted");
        assertEquals(List.of(), stored().get("class_check_given"), "who answered is forgotten");
    }

    @Test
    void anAnswerCountsOnce() {
        turn(asked);
        act("item", item.id(), "act", "ask");
        answer(0, "a");
        answer(0, "b");
        assertEquals(1, stored().get("class_check_given").size());
        assertTrue(room.learn().get("/together").body().contains("Your answer is counted"));
        assertEquals(
                1,
                stored().get("class_check_count").stream()
                        .filter(row -> row.endsWith(",1)"))
                        .count());
        assertEquals(
                0,
                stored().get("class_check_count").stream()
                        .filter(row -> row.endsWith(",2)"))
                        .count());
    }

    @Test
    void noRowLeadsFromAStudentToAnAnswer() {
        turn(asked);
        act("item", item.id(), "act", "ask");
        answer(0, "a");
        for (String table : List.of("class_check", "class_check_count", "class_check_given", "live_lesson")) {
            stored().get(table)
                    .forEach(row -> assertFalse(row.contains(room.first().id().toString()), table + " " + row));
        }
    }

    @Test
    void ofTooFewNothingIsShownAndNothingKept() {
        turn(asked);
        act("item", item.id(), "act", "ask");
        for (int student = 0; student < 4; student++) {
            answer(student, "a");
        }
        assertEquals(0, Data.get(teacher, teach + "/turn").getInt("atLeast"));
        act("item", item.id(), "act", "show");
        JsonObject stage =
                Data.get(teacher, teach.replace("/teach", "/projector")).getJsonObject("stage");
        assertTrue(stage.getBoolean("few"));
        assertEquals(0, stage.getInt("answers"));
        assertFalse(stage.getJsonArray("choices").getJsonObject(0).containsKey("n"));
        assertEquals(List.of(), stored().get("class_check_count"));
    }

    @Test
    void handsAreCountedWithoutAnyDevice() {
        turn(asked);
        String[] hands = {"item", item.id(), "act", "count", "hands.a", "2", "hands.b", "11", "hands.c", ""};
        assertEquals(303, act(hands));
        assertFalse(together(room.learn()));
        String wall = teach.replace("/teach", "/projector");
        assertFalse(Data.get(teacher, wall)
                .getJsonObject("stage")
                .getJsonArray("choices")
                .getJsonObject(1)
                .containsKey("n"));
        act("item", item.id(), "act", "show");
        assertEquals(
                11,
                Data.get(teacher, wall)
                        .getJsonObject("stage")
                        .getJsonArray("choices")
                        .getJsonObject(1)
                        .getInt("n"));
    }

    @Test
    void onlyTheQuestionOfTheStepIsAsked() {
        turn(asked);
        AssessmentItem blame = lesson.check().stream()
                .filter(one -> lesson.blueprints().get(one.id()).asks().equals("no-blame"))
                .findFirst()
                .orElseThrow();
        assertEquals(422, act("item", blame.id(), "act", "ask"));
        assertEquals(422, act("item", item.id(), "act", "rank"));
        assertEquals(422, act("item", item.id(), "act", "show"), "nobody was asked");
        assertEquals(422, act("item", item.id(), "act", "count", "hands.a", "-3"));
        turn(1);
        assertEquals(422, act("item", item.id(), "act", "ask"));
        assertEquals(List.of(), stored().get("class_check"));
    }

    @Test
    void aWrongAnswerFormIsRefused() {
        turn(asked);
        act("item", item.id(), "act", "ask");
        assertEquals(422, answer(0, "z"));
        assertEquals(
                422,
                room.learn().post("/together", "check", "none", "choice", "a").statusCode());
        assertEquals(422, room.learn().post("/together").statusCode());
        assertEquals(List.of(), stored().get("class_check_given"));
    }

    @Test
    void whenTheLessonEndsWhoAnsweredIsForgotten() {
        turn(asked);
        act("item", item.id(), "act", "ask");
        answer(0, "a");
        teacher.post(teach + "/end");
        assertEquals(List.of(), stored().get("class_check_given"));
        assertEquals(List.of(), stored().get("class_check_count"));
    }
}
