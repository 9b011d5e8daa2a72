package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Tab;
import org.waymark.incontainer.Visit;

/** What is given in time and arrives later: the due date passes, or the teacher closes, while a device is offline. */
class InFlightIT extends InSchool {
    private static final Duration AT_ONCE = Duration.ZERO;
    /** Homework is due after seven days. */
    private static final Duration A_DAY_TOO_LATE = Duration.ofDays(8);

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment assignment;

    @BeforeEach
    void aQuizThatIsOpen() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE);
    }

    private Tab tab() {
        return Tab.of(room, assignment.id());
    }

    private HttpResponse<String> answer(Tab tab, int item, Duration waited) {
        return answer(tab, item, UUID.randomUUID(), waited);
    }

    private HttpResponse<String> answer(Tab tab, int item, UUID event, Duration waited) {
        String id = homework.items(assignment).get(item).id();
        return tab.answer(id, event, 1, homework.key(assignment, item), waited);
    }

    private void close() {
        clock.pass(Duration.ofMinutes(1));
        assertEquals(
                303,
                room.teach()
                        .post("/assignments/" + assignment.id() + "/closing")
                        .statusCode());
        clock.pass(Duration.ofMinutes(1));
    }

    private List<String> stored(String columns, String from) {
        return archive.rows(room.district(), "select concat_ws(' ', " + columns + ") from " + from);
    }

    private List<String> submitted() {
        return stored("correct, answered, late, late_answers", "submission");
    }

    @Test
    void whatWasGivenBeforeTheDueDateIsOnTimeWhenItArrivesAfterIt() {
        clock.pass(A_DAY_TOO_LATE);
        Tab tab = tab();
        assertEquals(200, answer(tab, 0, TWO_DAYS).statusCode());
        JsonObject finished = Data.of(tab.finish(TWO_DAYS));
        assertEquals(tab.path() + "/result", finished.getString("result"));
        assertEquals(false, finished.getBoolean("late"));
        assertEquals(List.of("1 1 f 0"), submitted());
        assertEquals(
                List.of("172800"),
                stored("extract(epoch from received_at - given_at)::int", "response"),
                "when it was given is kept");
    }

    @Test
    void inTimeAnswersThatAreFinishedAfterTheDueDateAreOnTime() {
        answer(tab(), 0, AT_ONCE);
        clock.pass(A_DAY_TOO_LATE);
        tab().finish(AT_ONCE);
        assertEquals(List.of("1 1 f 0"), submitted());
    }

    @Test
    void aLateAnswerIsKeptCountedAndMarked() {
        clock.pass(A_DAY_TOO_LATE);
        Tab tab = tab();
        answer(tab, 0, TWO_DAYS);
        answer(tab, 1, Duration.ofHours(1));
        JsonObject finished = Data.of(tab.finish(AT_ONCE));
        assertEquals(true, finished.getBoolean("late"));
        assertEquals(1, finished.getInt("lateAnswers"));
        assertEquals(List.of("2 2 t 1"), submitted());
        String result = tab.visit()
                .with("Accept", "text/html")
                .get(tab.path() + "/result")
                .body();
        assertTrue(result.contains("One of your answers came after the due date."), result);
    }

    @Test
    void withoutAnswersTheEndItselfIsLateOrNot() {
        clock.pass(A_DAY_TOO_LATE);
        tab().finish(TWO_DAYS);
        assertEquals(List.of("0 0 f 0"), submitted());
    }

    @Test
    void practiceAfterTheDueDateMakesNobodyLate() {
        answer(tab(), 0, AT_ONCE);
        clock.pass(A_DAY_TOO_LATE);
        Tab tab = tab();
        tab.answer(homework.items(assignment).get(0).id(), 2, homework.miss(assignment, 0));
        tab.finish(AT_ONCE);
        assertEquals(List.of("1 1 f 0"), submitted());
    }

    @Test
    void aDeviceCannotHaveKeptItForMoreThanAWeekOrFromBeforeTheOpening() {
        answer(tab(), 0, Duration.ofDays(10_000));
        assertEquals(
                List.of("t"), stored("r.given_at = a.opens_at", "response r, assignment a"), "it opened an hour ago");
        clock.pass(Duration.ofDays(30));
        answer(tab(), 1, Duration.ofDays(10_000));
        assertEquals(
                List.of("604800"),
                stored(
                        "extract(epoch from received_at - given_at)::int",
                        "response order by received_at desc limit 1"));
    }

    @Test
    void aClockThatRunsBackwardsIsNoTime() {
        assertEquals(400, answer(tab(), 0, Duration.ofMillis(-1)).statusCode());
        assertEquals(List.of(), stored("1", "response"));
        assertEquals(400, tab().finish(Duration.ofMillis(-1)).statusCode());
        assertEquals(List.of(), submitted());
    }

    @Test
    void whatWasGivenBeforeTheClosingIsTakenAfterIt() {
        close();
        Tab tab = tab();
        assertEquals(200, answer(tab, 0, Duration.ofMinutes(2)).statusCode());
        assertEquals(200, tab.finish(AT_ONCE).statusCode());
        assertEquals(List.of("1 1 f 0"), submitted());
    }

    @Test
    void whatIsGivenAfterTheClosingIsRefusedAndNothingIsChanged() {
        close();
        HttpResponse<String> refused = answer(tab(), 0, AT_ONCE);
        assertEquals(409, refused.statusCode());
        assertEquals("/problems/closed", Data.of(refused).getString("type"));
        assertEquals(List.of(), stored("1", "test_session"));
        assertEquals(List.of(), stored("1", "response"));
    }

    @Test
    void oneWhoHasBegunKeepsWhatWasAnsweredBeforeTheClosing() {
        UUID event = UUID.randomUUID();
        String first = answer(tab(), 0, event, AT_ONCE).body();
        close();
        Tab tab = tab();
        assertEquals(409, answer(tab, 1, AT_ONCE).statusCode());
        assertEquals(first, answer(tab, 0, event, AT_ONCE).body(), "its reply was lost");
        tab.finish(AT_ONCE);
        assertEquals(List.of("1 1 f 0"), submitted());
    }

    @Test
    void aStudentFindsACalmWordAndTheWayToTheEnd() {
        answer(tab(), 0, AT_ONCE);
        close();
        Visit student = room.learn();
        String quiz = "/assignments/" + assignment.id() + "/quiz";
        String page = student.get(quiz).body();
        assertTrue(page.contains("Your teacher has closed these questions."), page);
        assertTrue(page.contains(quiz + "/submission"), page);
        assertTrue(student.get(quiz + "?lang=es").body().contains("Las preguntas ya se cerraron."));
        assertEquals(303, student.post(quiz + "/submission").statusCode());
        assertEquals(List.of("1 1 f 0"), submitted());
    }

    @Test
    void aPlainFormAfterTheClosingLeadsToTheWord() {
        close();
        Visit student = room.learn();
        String quiz = "/assignments/" + assignment.id() + "/quiz";
        String item = homework.items(assignment).get(0).id();
        assertEquals(
                303, student.post(quiz + "/responses/" + item, "choice", "a").statusCode());
        assertEquals(List.of(), stored("1", "test_session"));
    }
}
