package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** A class without accounts: each device is counted once, and nothing but counts is kept. */
class OpenQuizIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    @Inject
    Rows rows;

    @Inject
    SchoolClock clock;

    private Room room;
    private Visit teacher;
    private Lesson lesson;
    private String assignment;

    @BeforeEach
    void anAssignment() {
        room = rooms.make(7);
        teacher = room.teach();
        lesson = curriculum.get("68-ON1");
        assignment = "/assignments/" + places.assign(room, lesson.id(), Duration.ZERO);
    }

    private void start(int expected) {
        assertEquals(
                303,
                teacher.post(assignment + "/open-quiz", "expected", String.valueOf(expected))
                        .statusCode());
    }

    private static Visit device() {
        Visit device = new Visit();
        device.get("/");
        return device;
    }

    private Visit inside() {
        Visit device = device();
        assertEquals(303, device.post("/open-quiz/" + room.code()).statusCode());
        return device;
    }

    private String[] right() {
        List<String> fields = new ArrayList<>();
        for (AssessmentItem item : lesson.check()) {
            item.interaction()
                    .correct()
                    .values()
                    .forEach(value -> fields.addAll(List.of("answers." + TestPart.code(item.id()), value)));
        }
        return fields.toArray(String[]::new);
    }

    private void finish(int devices) {
        for (int i = 0; i < devices; i++) {
            assertEquals(303, inside().post("/open-quiz", right()).statusCode());
        }
    }

    private String json(String path) {
        String page = teacher.with("Accept", "application/json").get(path).body();
        teacher.with("Accept", "text/html");
        return page;
    }

    private boolean reportHas(int devices) {
        return json(assignment + "/items").contains("\"devices\":" + devices + ",");
    }

    @Test
    void aDeviceComesInByTheCodeAndSeesWhatIsRight() {
        start(20);
        Visit device = device();
        assertTrue(device.get("/join/" + room.code()).body().contains("/open-quiz/" + room.code()));
        assertTrue(device.get("/open-quiz/" + room.code()).body().contains("Nobody asks for your name"));
        device.post("/open-quiz/" + room.code());
        String quiz = device.get("/open-quiz").body();
        lesson.check().forEach(item -> assertTrue(quiz.contains("answers." + TestPart.code(item.id())), item.id()));
        assertEquals(
                "/open-quiz/done",
                device.post("/open-quiz", right())
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .replaceAll("^https?://[^/]*", ""));
        String done = device.get("/open-quiz/done").body();
        assertTrue(done.contains("Thank you") && done.contains("what is right and why"));
        assertEquals(303, device.get("/open-quiz").statusCode(), "a device that was counted is not asked again");
    }

    @Test
    void onlyCountsAreKept() {
        start(20);
        Map<String, List<String>> before = rows.of(room.district());
        finish(1);
        Map<String, List<String>> after = rows.of(room.district());
        for (String table :
                List.of("test_session", "response", "submission", "user_session", "sign_in", "audit_event")) {
            assertEquals(before.get(table), after.get(table), table);
        }
        String pass = after.get("open_quiz_pass").toString();
        assertFalse(pass.contains(":"), "a time would say whose answers were counted then");
        assertEquals(1, after.get("open_quiz_pass").size());
        assertEquals(lesson.check().size(), after.get("count_sheet_cell").size());
    }

    @Test
    void aDeviceIsCountedOnceHoweverOftenItSends() {
        start(20);
        Visit device = inside();
        List<CompletableFuture<Integer>> twice = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> device.post("/open-quiz", right()).statusCode()))
                .toList();
        twice.forEach(CompletableFuture::join);
        device.post("/open-quiz/" + room.code());
        device.post("/open-quiz", right());
        assertTrue(json(assignment + "/open-quiz").contains("\"finished\":1,"));
    }

    @Test
    void countsAreShownInSteps() {
        start(7);
        finish(5);
        assertTrue(reportHas(0), "the last two would be a step of two");
        finish(1);
        assertTrue(reportHas(0));
        finish(1);
        assertTrue(reportHas(7));
        assertEquals(lesson.check().size(), json(assignment + "/items").split("\"correct\":7,", -1).length - 1);
    }

    @Test
    void whatIsTooLittleForAStepStaysUnseen() {
        start(20);
        finish(4);
        teacher.post(assignment + "/open-quiz/end");
        assertTrue(reportHas(0));
        assertTrue(teacher.get(assignment + "/open-quiz").body().contains("none of them"));
        assertEquals(List.of(), rows.of(room.district()).get("open_quiz_pass"), "who was counted is forgotten");
    }

    @Test
    void theEndShowsTheRest() {
        start(7);
        finish(6);
        assertTrue(reportHas(0));
        teacher.post(assignment + "/open-quiz/end");
        assertTrue(reportHas(6));
    }

    @Test
    void afterTheEndNothingIsCounted() {
        start(20);
        Visit device = inside();
        teacher.post(assignment + "/open-quiz/end");
        assertEquals(303, device.post("/open-quiz", right()).statusCode());
        assertTrue(device.get("/open-quiz/done").body().contains("These questions are closed"));
        assertTrue(json(assignment + "/open-quiz").contains("\"finished\":0,"));
        assertEquals(404, device().get("/open-quiz/" + room.code()).statusCode());
    }

    @Test
    void whoHasBegunCanFinishAfterTheClassIsClosed() {
        start(20);
        Visit early = inside();
        Visit late = inside();
        teacher.post(room.path() + "/closing");
        assertEquals(404, device().get("/open-quiz/" + room.code()).statusCode());
        clock.pass(Duration.ofMinutes(9));
        early.post("/open-quiz", right());
        clock.pass(Duration.ofMinutes(2));
        late.post("/open-quiz", right());
        assertTrue(json(assignment + "/open-quiz").contains("\"finished\":1,"));
    }

    @Test
    void aClosedClassEndsItsQuiz() {
        start(7);
        finish(6);
        teacher.post(room.path() + "/closing");
        assertTrue(reportHas(0));
        clock.pass(Duration.ofMinutes(11));
        assertTrue(reportHas(6));
    }

    @Test
    void useAtHomeOpensNoQuiz() {
        start(20);
        teacher.post(room.path() + "/home-use", "allow", "yes");
        teacher.post(room.path() + "/closing");
        Visit device = device();
        assertFalse(device.get("/join/" + room.code()).body().contains("/open-quiz/"));
        assertEquals(404, device.get("/open-quiz/" + room.code()).statusCode());
    }

    @Test
    void aPassOfNobodysMakingIsNone() {
        start(20);
        Visit device = device();
        device.with("Cookie", "pass=11111111-1111-1111-1111-111111111111.x.y.z");
        HttpResponse<String> sent = device.post("/open-quiz", right());
        assertTrue(sent.headers().firstValue("Location").orElse("").endsWith("/"));
        assertTrue(json(assignment + "/open-quiz").contains("\"finished\":0,"));
    }

    @Test
    void oddAnswersCountAsNone() {
        start(20);
        String first = TestPart.code(lesson.check().get(0).id());
        inside().post("/open-quiz", "answers." + first, "zz'; drop table", "answers.no-such", "a");
        List<String> cells = rows.of(room.district()).get("count_sheet_cell");
        assertEquals(lesson.check().size(), cells.size());
        assertTrue(cells.stream().allMatch(cell -> cell.contains(",declined,1,0")), cells.toString());
    }

    @Test
    void noMoreThanSixtyAreCounted() {
        start(60);
        finish(OpenQuizzes.MOST + 2);
        assertTrue(json(assignment + "/open-quiz").contains("\"finished\":" + OpenQuizzes.MOST + ","));
        assertTrue(reportHas(OpenQuizzes.MOST));
    }

    @Test
    void theNumberOfDevicesIsANumber() {
        for (String odd : List.of("", "0", "61", "many", "-3")) {
            assertEquals(
                    422,
                    teacher.post(assignment + "/open-quiz", "expected", odd).statusCode(),
                    odd);
        }
    }
}
