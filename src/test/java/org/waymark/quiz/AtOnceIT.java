package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** Impatient fingers and shaky networks: the same thing many times at once is one thing. */
class AtOnceIT extends InSchool {
    private static final int TIMES = 16;

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private final ExecutorService fingers = Executors.newFixedThreadPool(TIMES);
    private Room room;
    private Assignment assignment;
    private String path;
    private Visit student;

    @BeforeEach
    void aStudentBeforeTheFirstQuestion() {
        room = rooms.make(7, 12);
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id();
        student = room.learn().with("Accept", "application/json");
    }

    @AfterEach
    void rest() {
        fingers.shutdownNow();
    }

    private List<HttpResponse<String>> all(List<Callable<HttpResponse<String>>> requests) throws Exception {
        List<HttpResponse<String>> answers = new java.util.ArrayList<>();
        for (Future<HttpResponse<String>> answer : fingers.invokeAll(requests)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private List<HttpResponse<String>> manyTimes(Callable<HttpResponse<String>> request) throws Exception {
        return all(IntStream.range(0, TIMES).mapToObj(time -> request).toList());
    }

    private HttpResponse<String> put(String event) {
        return student.send(
                "PUT",
                path + "/quiz/responses/" + homework.items(assignment).get(0).id(),
                "application/json",
                "{\"event\":\"" + event + "\",\"sequence\":\"1\",\"choice\":\"" + homework.key(assignment, 0) + "\"}");
    }

    private static long like(List<HttpResponse<String>> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }

    private static long different(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::body).distinct().count();
    }

    @Test
    void oneEventIsStoredOnceAndAlwaysAnsweredAlike() throws Exception {
        String event = UUID.randomUUID().toString();
        List<HttpResponse<String>> answers = manyTimes(() -> put(event));
        assertEquals(TIMES, like(answers, 200));
        assertEquals(1, different(answers));
        assertEquals(1, archive.count(room.district(), "response"));
        assertEquals(1, archive.count(room.district(), "test_session"));
    }

    @Test
    void ofManyFirstAnswersOneIsFirst() throws Exception {
        List<HttpResponse<String>> answers =
                manyTimes(() -> put(UUID.randomUUID().toString()));
        assertEquals(1, like(answers, 200));
        assertEquals(TIMES - 1, like(answers, 409));
        assertEquals(1, archive.count(room.district(), "response"));
    }

    @Test
    void aQuizIsFinishedOnceAndEveryoneIsShownTheOneResult() throws Exception {
        put(UUID.randomUUID().toString());
        List<HttpResponse<String>> answers = manyTimes(() -> student.post(path + "/quiz/submission"));
        assertEquals(TIMES, like(answers, 303));
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> answer.headers().firstValue("Location"))
                        .distinct()
                        .count());
        assertEquals(
                List.of("1 of 1"),
                archive.rows(room.district(), "select correct || ' of ' || answered from submission"));
        assertEquals(1, archive.count(room.district(), "objective_result"));
    }

    @Test
    void submittingAgainLaterChangesNothing() {
        put(UUID.randomUUID().toString());
        student.post(path + "/quiz/submission");
        List<String> first = archive.rows(room.district(), "select submission::text from submission");
        assertEquals(303, student.post(path + "/quiz/submission").statusCode());
        assertEquals(first, archive.rows(room.district(), "select submission::text from submission"));
    }

    @Test
    void anAnswerEitherCountsOrComesTooLate() throws Exception {
        List<Callable<HttpResponse<String>>> requests = IntStream.range(0, TIMES)
                .<Callable<HttpResponse<String>>>mapToObj(time -> time % 2 == 0
                        ? () -> put(UUID.randomUUID().toString())
                        : () -> student.post(path + "/quiz/submission"))
                .toList();
        long saved = like(all(requests), 200);
        assertEquals(saved, archive.count(room.district(), "response"));
        assertEquals(
                List.of(saved + " of " + saved),
                archive.rows(room.district(), "select correct || ' of ' || answered from submission"));
    }

    @Test
    void aWholeClassFinishesAtTheBell() throws Exception {
        List<Visit> devices = room.students().stream().map(room::learn).toList();
        List<HttpResponse<String>> answers = all(devices.stream()
                .<Callable<HttpResponse<String>>>map(device -> () -> device.post(path + "/quiz/submission"))
                .toList());
        assertEquals(12, like(answers, 303));
        assertEquals(12, archive.count(room.district(), "submission"));
        assertEquals(
                12,
                archive.rows(room.district(), "select finished::text from tally").stream()
                        .mapToInt(Integer::parseInt)
                        .sum());
    }
}
