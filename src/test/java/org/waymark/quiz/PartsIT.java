package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Sheet;
import org.waymark.incontainer.Visit;

/** What is asked before a lesson, when the next one opens, and weeks later. */
class PartsIT extends InSchool {
    private static final Delivery MEASURED = new Delivery(FeedbackPolicy.PRACTICE, true);

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
    private Visit student;

    @BeforeEach
    void aClass() {
        room = rooms.make(7, 2);
        student = room.learn();
    }

    private int status(Assignment assignment, String rest) {
        return student.get("/assignments/" + assignment.id() + rest).statusCode();
    }

    private String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/assignments", "/assignments");
    }

    private List<String> offers() {
        return Data.get(student, "/today").getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .flatMap(row -> row.getJsonArray("offers").getValuesAs(JsonObject.class).stream())
                .map(offer -> "/assignments/" + offer.getString("assignment") + "/" + offer.getString("part"))
                .toList();
    }

    private static String path(Assignment assignment, String part) {
        return "/assignments/" + assignment.id() + "/" + part;
    }

    private HttpResponse<String> choose(Assignment assignment, String part, AssessmentItem item, String choice) {
        return student.post(path(assignment, part) + "/responses/" + item.id(), "choice", choice);
    }

    private List<AssessmentItem> remember(Assignment assignment) {
        return curriculum.get(assignment.lessonId()).remember();
    }

    @Test
    void theTwoFormsAreTakenOneBeforeAndOneAfter() {
        Assignment measured = homework.assign(room, Homework.ONLINE, MEASURED);
        List<String> before = asked(measured, "before");
        List<String> after = asked(measured, "quiz");
        assertEquals(before.size(), after.size());
        assertTrue(before.stream().noneMatch(after::contains));
        assertEquals(List.of(path(measured, "before")), offers());
    }

    private List<String> asked(Assignment assignment, String part) {
        return Data.get(student, path(assignment, part))
                .getJsonArray("questions")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(question -> question.getString("id"))
                .toList();
    }

    @Test
    void withoutMeasuringNothingIsAskedBefore() {
        Assignment usual = homework.assign(room, Homework.ONLINE);
        assertEquals(404, status(usual, "/before"));
        assertEquals(List.of(), offers());
    }

    @Test
    void whatIsAskedBeforeGivesNoFeedbackAndNoScore() {
        Assignment measured = homework.assign(room, Homework.ONLINE, MEASURED);
        AssessmentItem item = homework.items(room, measured, Part.BEFORE).get(0);
        String way = location(choose(measured, "before", item, Sheet.wrong(item).get(0)));
        String page = student.get(way.replaceAll("#.*", "")).body();
        assertFalse(page.contains("Think again.</strong>"), "the key would spoil what is asked later");
        student.post(path(measured, "before") + "/submission");
        JsonObject result = Data.get(student, path(measured, "before") + "/result");
        assertEquals(0, result.getInt("answered"));
        assertEquals(
                0,
                result.getJsonArray("learned").size()
                        + result.getJsonArray("again").size());
        assertEquals(List.of(), offers());
        assertEquals(
                "new",
                Data.get(student, "/today")
                        .getJsonArray("lessons")
                        .getJsonObject(0)
                        .getString("state"));
    }

    @Test
    void onceTheQuizIsBegunItIsTooLateToAskBefore() {
        Assignment measured = homework.assign(room, Homework.ONLINE, MEASURED);
        AssessmentItem item = homework.items(room, measured, Part.QUIZ).get(0);
        choose(measured, "quiz", item, Sheet.key(item));
        assertEquals(404, status(measured, "/before"));
        assertEquals(List.of(), offers());
    }

    @Test
    void recallOpensTheNextLessonAndIsLeftOutWithoutHarm() {
        Assignment first = homework.assign(room, Homework.ONLINE);
        assertEquals(404, status(first, "/recall"));
        homework.finish(room, first, room.first(), homework.key(first, 0));
        assertEquals(404, status(first, "/recall"));
        Assignment next = homework.assign(room, Homework.BOUNDARIES);
        assertEquals(List.of(path(first, "recall")), offers());
        assertEquals(2, asked(first, "recall").size());
        homework.finish(room, next, room.first(), homework.key(next, 0));
        assertEquals(List.of(), offers());
        assertEquals(404, status(first, "/recall"));
    }

    @Test
    void recallStaysOpenUntilRightAndOnlyTheFirstCounts() {
        Assignment first = homework.assign(room, Homework.ONLINE);
        homework.finish(room, first, room.first(), homework.key(first, 0));
        homework.assign(room, Homework.BOUNDARIES);
        AssessmentItem one = remember(first).get(0);
        AssessmentItem two = remember(first).get(1);
        choose(first, "recall", one, Sheet.wrong(one).get(0));
        choose(first, "recall", two, Sheet.DECLINED);
        assertEquals(one.id(), Data.get(student, path(first, "recall")).getString("current"));
        assertEquals(path(first, "recall"), location(student.post(path(first, "recall") + "/submission")));
        assertTrue(finish(first).body().contains("/problems/unfinished"));
        choose(first, "recall", one, Sheet.key(one));
        assertEquals(path(first, "recall/result"), location(student.post(path(first, "recall") + "/submission")));
        assertEquals(
                List.of("0 of 1"),
                archive.rows(
                        room.district(),
                        "select s.correct || ' of ' || s.answered from submission s"
                                + " join test_session t on t.id = s.session_id where t.part = 'recall'"));
        assertEquals(List.of(), offers());
    }

    /** As the page's script does it. */
    private HttpResponse<String> finish(Assignment assignment) {
        return room.learn()
                .with("Accept", "application/json")
                .send("PUT", path(assignment, "recall") + "/submission", "application/json", "{}");
    }

    @Test
    void whatWasBegunInTimeCanBeEndedLater() {
        Assignment first = homework.assign(room, Homework.ONLINE);
        homework.finish(room, first, room.first(), homework.key(first, 0));
        Assignment next = homework.assign(room, Homework.BOUNDARIES);
        AssessmentItem one = remember(first).get(0);
        choose(first, "recall", one, Sheet.key(one));
        homework.finish(room, next, room.first(), homework.key(next, 0));
        AssessmentItem two = remember(first).get(1);
        assertEquals(303, choose(first, "recall", two, Sheet.key(two)).statusCode());
        assertEquals(
                2,
                archive.count(
                        room.district(),
                        "response r join test_session t on t.id = r.session_id where t.part = 'recall'"));
    }

    @Test
    void theReminderComesAfterFourWeeksAndGoesAfterSix() {
        Assignment first = homework.assign(room, Homework.ONLINE);
        homework.finish(room, first, room.first(), homework.key(first, 0));
        clock.pass(Duration.ofDays(27));
        student = room.learn();
        assertEquals(404, status(first, "/reminder"));
        clock.pass(Duration.ofDays(2));
        student = room.learn();
        assertEquals(200, status(first, "/reminder"));
        assertEquals(List.of(path(first, "reminder")), offers());
        clock.pass(Duration.ofDays(14));
        student = room.learn();
        assertEquals(404, status(first, "/reminder"));
        assertEquals(List.of(), offers());
    }

    @Test
    void aChildOfTheClassWhoHasNotLearnedItIsNotAsked() {
        Assignment first = homework.assign(room, Homework.ONLINE);
        homework.finish(room, first, room.first(), homework.key(first, 0));
        homework.assign(room, Homework.BOUNDARIES);
        student = room.learn(room.students().get(1));
        assertEquals(404, status(first, "/recall"));
        assertEquals(List.of(), offers());
        assertEquals(
                404,
                student.get("/assignments/" + UUID.randomUUID() + "/recall").statusCode());
    }
}
