package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** One answer after the other, as the page's script sends them. */
class AnsweringIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private Room room;
    private Assignment assignment;
    private AssessmentItem item;
    private String right;
    private String wrong;
    private Visit student;

    @BeforeEach
    void aStudentBeforeTheFirstQuestion() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE);
        item = homework.items(assignment).get(0);
        right = homework.key(assignment, 0);
        wrong = homework.miss(assignment, 0);
        student = room.learn().with("Accept", "application/json");
    }

    private HttpResponse<String> put(Visit visit, String name, String event, String sequence, String choice) {
        return visit.send(
                "PUT",
                "/assignments/" + assignment.id() + "/quiz/responses/" + name,
                "application/json",
                "{\"event\":\"%s\",\"sequence\":\"%s\",\"choice\":\"%s\"}".formatted(event, sequence, choice));
    }

    private HttpResponse<String> put(int sequence, String choice) {
        return put(student, item.id(), UUID.randomUUID().toString(), "" + sequence, choice);
    }

    private List<String> stored() {
        return archive.rows(
                room.district(),
                "select concat_ws(' ', sequence, coalesce(value, 'declined'), case when counts then 'counts' end)"
                        + " from response order by item_id, sequence");
    }

    private String score() {
        assertEquals(
                303,
                student.post("/assignments/" + assignment.id() + "/quiz/submission")
                        .statusCode());
        return archive.rows(room.district(), "select correct || ' of ' || answered from submission")
                .toString();
    }

    @Test
    void anAnswerIsStoredAndAcknowledgedWithItsFeedback() {
        HttpResponse<String> answer = put(1, wrong);
        assertEquals(200, answer.statusCode());
        JsonObject acknowledged = Data.of(answer);
        assertEquals(item.id(), acknowledged.getString("item"));
        assertEquals(1, acknowledged.getInt("sequence"));
        assertFalse(acknowledged.getBoolean("right"));
        assertEquals(
                item.interaction()
                        .option(wrong)
                        .orElseThrow()
                        .feedback()
                        .plain()
                        .en(),
                acknowledged.getString("feedback"));
        assertEquals(item.hint().plain().en(), acknowledged.getString("hint"));
        assertEquals(List.of("1 " + wrong + " counts"), stored());
    }

    @Test
    void feedbackIsInTheStudentsLanguage() {
        student.with("Accept-Language", "es");
        assertEquals(
                item.interaction()
                        .option(right)
                        .orElseThrow()
                        .feedback()
                        .plain()
                        .es(),
                Data.of(put(1, right)).getString("feedback"));
    }

    @Test
    void theSameEventTwiceIsOneRowAndTheSameAnswer() {
        String event = UUID.randomUUID().toString();
        String first = put(student, item.id(), event, "1", right).body();
        assertEquals(first, put(student, item.id(), event, "1", right).body());
        assertEquals(1, stored().size());
    }

    @Test
    void anEventThatIsSentAgainAfterTheEndIsStillAcknowledged() {
        String event = UUID.randomUUID().toString();
        String first = put(student, item.id(), event, "1", right).body();
        score();
        HttpResponse<String> again = put(student, item.id(), event, "1", right);
        assertEquals(200, again.statusCode());
        assertEquals(first, again.body());
    }

    @Test
    void anEventOfAnotherQuestionIsRefused() {
        String event = UUID.randomUUID().toString();
        put(student, item.id(), event, "1", right);
        String other = homework.items(assignment).get(1).id();
        assertEquals(
                400,
                put(student, other, event, "1", homework.key(assignment, 1)).statusCode());
        assertEquals(1, stored().size());
    }

    @Test
    void anOlderSequenceOrTheSameIsAConflict() {
        put(3, wrong);
        assertEquals(409, put(2, right).statusCode());
        assertEquals(409, put(3, right).statusCode());
        assertEquals(List.of("3 " + wrong + " counts"), stored());
    }

    @Test
    void ofTwoDevicesTheOneThatKnowsTheNewestGoesOn() {
        Visit tablet = room.learn().with("Accept", "application/json");
        put(1, wrong);
        assertEquals(
                409,
                put(tablet, item.id(), UUID.randomUUID().toString(), "1", right).statusCode());
        assertEquals(
                200,
                put(tablet, item.id(), UUID.randomUUID().toString(), "2", right).statusCode());
        assertEquals(1, archive.count(room.district(), "test_session"));
        assertEquals(List.of("1 " + wrong + " counts", "2 " + right), stored());
    }

    @Test
    void afterFeedbackATryIsPracticeAndTheFirstCounts() {
        put(1, wrong);
        put(2, right);
        assertEquals(List.of("1 " + wrong + " counts", "2 " + right), stored());
        assertEquals("[0 of 1]", score());
    }

    @Test
    void oneWhoWouldRatherNotAndThenDoesIsScored() {
        JsonObject declined = Data.of(put(1, ""));
        assertFalse(declined.containsKey("right"));
        assertEquals("", declined.getString("feedback"));
        put(2, right);
        assertEquals("[1 of 1]", score());
    }

    @Test
    void oneWhoAnswersAndThenWouldRatherNotHasAnswered() {
        put(1, right);
        put(2, "");
        assertEquals("[1 of 1]", score());
    }

    @Test
    void leavingOutAndRatherNotCountForNothing() {
        put(1, "");
        assertEquals("[0 of 0]", score());
    }

    @Test
    void afterTheEndNothingIsStored() {
        put(1, wrong);
        score();
        assertEquals(409, put(2, right).statusCode());
        assertEquals(1, stored().size());
    }

    @Test
    void whatIsNotInTheQuizIsNotStored() {
        assertEquals(400, put(1, "z").statusCode());
        assertEquals(
                404,
                put(student, "no-such-item", UUID.randomUUID().toString(), "1", "a")
                        .statusCode());
        String scenario = "cloud-harbor";
        assertEquals(
                404,
                put(student, scenario, UUID.randomUUID().toString(), "1", "a").statusCode());
        assertEquals(List.of(), stored());
        assertEquals(0, archive.count(room.district(), "test_session"));
    }

    @Test
    void whatIsNotAnAnswerIsRefused() {
        for (String sequence : List.of("0", "-1", "x", "1.5", "2147483648", "4294967295")) {
            assertEquals(
                    400,
                    put(student, item.id(), UUID.randomUUID().toString(), sequence, right)
                            .statusCode(),
                    sequence);
        }
        assertEquals(400, put(student, item.id(), "not-an-id", "1", right).statusCode());
        for (String body : List.of("", "{", "[]", "null", "\"a\"", "{\"choice\":{}}")) {
            String path = "/assignments/" + assignment.id() + "/quiz/responses/" + item.id();
            assertEquals(
                    400, student.send("PUT", path, "application/json", body).statusCode(), body);
        }
        assertEquals(List.of(), stored());
    }

    @Test
    void anotherClasssQuizIsNotThereBeforeOrAfterItsFirstAnswer() {
        for (Room stranger : List.of(rooms.beside(room), rooms.make(7, 1))) {
            Visit other = stranger.learn().with("Accept", "application/json");
            assertEquals(404, first(other));
            assertEquals(List.of(), stored());
        }
        put(1, right);
        for (Room stranger : List.of(rooms.beside(room), rooms.make(7, 1))) {
            assertEquals(404, first(stranger.learn().with("Accept", "application/json")));
        }
        assertEquals(1, stored().size());
    }

    private int first(Visit visit) {
        return put(visit, item.id(), UUID.randomUUID().toString(), "1", right).statusCode();
    }
}
