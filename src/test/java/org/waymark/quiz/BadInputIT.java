package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Tab;

/** What is not an answer is refused with a problem that names the part, and leaves no trace of what it held. */
class BadInputIT extends InSchool {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private Room room;
    private Assignment assignment;
    private String item;
    private Tab tab;

    @BeforeEach
    void aTabWithTheQuiz() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE);
        item = homework.items(assignment).get(0).id();
        tab = Tab.of(room, assignment.id());
    }

    @AfterEach
    void nothingIsStored() {
        assertEquals(0, archive.count(room.district(), "test_session"));
        assertEquals(0, archive.count(room.district(), "response"));
    }

    private static String body(String event, String sequence, String choice, String waited) {
        return "{\"event\":\"%s\",\"sequence\":\"%s\",\"choice\":\"%s\",\"waited\":\"%s\"}"
                .formatted(event, sequence, choice, waited);
    }

    private Executable refused(String part, String body) {
        return () -> {
            HttpResponse<String> answer = tab.send(item, body);
            JsonObject problem = Data.of(answer);
            assertEquals(400, answer.statusCode(), body);
            assertEquals("/problems/malformed", problem.getString("type"), body);
            assertTrue(problem.getString("detail").contains(part), answer::body);
            assertFalse(answer.body().contains("alert"), "what was sent is not said again");
        };
    }

    private Stream<Executable> refused(String part, String shape, String... bad) {
        return Stream.of(bad).map(text -> refused("\"" + part + "\"", shape.replace("BAD", text)));
    }

    @Test
    void everyPartIsNamedThatCannotBeTaken() {
        String event = UUID.randomUUID().toString();
        assertAll(Stream.of(
                        refused("event", body("BAD", "1", "a", "0"), SCRIPT, "7", "1-1-1-1-1", event + "0"),
                        refused("sequence", body(event, "BAD", "a", "0"), SCRIPT, "0", "-1", "1.5", "4294967295"),
                        refused("choice", body(event, "1", "BAD", "0"), SCRIPT, "z", "a z", "a1", "A", "\\u0000"),
                        refused("waited", body(event, "1", "a", "BAD"), SCRIPT, "-1", "1e3", "1234567890123"))
                .flatMap(one -> one));
    }

    @Test
    void whatIsNoRequestIsSaidToBeNone() {
        assertAll(Stream.of("", "{", "[]", "null", "\"a\"", "7", "{\"choice\":{}}", "{\"event\":[1]}", SCRIPT)
                .map(body -> refused("JSON", body)));
    }

    @Test
    void aMegabyteIsTooMuch() {
        HttpResponse<String> answer = tab.send(item, "{\"choice\":\"" + "a ".repeat(500_000) + "\"}");
        assertEquals(413, answer.statusCode());
        assertEquals("/problems/too-large", Data.of(answer).getString("type"));
        tab.visit().with("Accept", "text/html");
        HttpResponse<String> form = tab.visit().post(tab.path() + "/responses/" + item, "choice", "a ".repeat(500_000));
        assertEquals(413, form.statusCode());
        assertTrue(form.body().contains("That is too long"), form::body);
    }

    @Test
    void anItemThatIsNotAskedIsNotThere() {
        for (String other : List.of("no-such-item", "cloud-harbor", "%3Cscript%3E")) {
            HttpResponse<String> answer = tab.answer(other, 1, "a");
            assertEquals(404, answer.statusCode(), other);
            assertEquals("/problems/not-found", Data.of(answer).getString("type"), other);
        }
    }

    @Test
    void anotherClasssQuizAndAnotherDistrictsAreNotThere() {
        Tab stranger = new Tab(rooms.make(7, 1).learn().with("Accept", "application/json"), tab.path());
        assertEquals(404, stranger.answer(item, 1, "a").statusCode());
        assertEquals(404, stranger.finish(Duration.ZERO).statusCode());
        Tab nowhere = new Tab(tab.visit(), "/assignments/" + UUID.randomUUID() + "/quiz");
        assertEquals(404, nowhere.answer(item, 1, "a").statusCode());
    }

    @Test
    void theEndIsLookedAtToo() {
        for (String body : List.of("", "[]", "{\"waited\":\"" + SCRIPT + "\"}", "{\"waited\":\"-5\"}")) {
            HttpResponse<String> answer = tab.visit().send("PUT", tab.path() + "/submission", "application/json", body);
            assertEquals(400, answer.statusCode(), body);
            assertEquals("/problems/malformed", Data.of(answer).getString("type"), body);
        }
    }
}
