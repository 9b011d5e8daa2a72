package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A quiz as one student finds it: in an order of their own, and with what they need. */
class ArrangedQuizIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private Room room;
    private Assignment assignment;
    private String path;

    @BeforeEach
    void aClassWithAQuiz() {
        room = rooms.make(7, 12);
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id() + "/quiz";
    }

    private List<JsonObject> questions(Visit student) {
        return Data.get(student, path).getJsonArray("questions").getValuesAs(JsonObject.class);
    }

    /** Items with their options, in the order of the page. */
    private List<String> order(Visit student) {
        return questions(student).stream()
                .map(question -> question.getString("id") + ids(question))
                .toList();
    }

    private static List<String> ids(JsonObject question) {
        return question.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(choice -> choice.getString("id"))
                .toList();
    }

    private void support(UUID student, String field) {
        String address = room.path() + "/students/" + student + "/support";
        assertEquals(
                303,
                room.teach()
                        .post(address, field, "yes", "reason", "plan", "approvedBy", "Rosa")
                        .statusCode());
    }

    @Test
    void theOrderStaysOverReloadAnswersAndDevices() {
        Visit student = room.learn();
        List<String> order = order(student);
        assertEquals(order, order(student));
        student.post(path + "/responses/" + questions(student).get(0).getString("id"), "choice", "a");
        assertEquals(order, order(room.learn()));
    }

    @Test
    void twoStudentsHaveTwoOrders() {
        List<List<String>> orders = room.students().stream()
                .map(student -> order(room.learn(student)))
                .distinct()
                .toList();
        assertEquals(room.students().size(), orders.size());
    }

    @Test
    void stepsAndTheWayOnFollowTheOrder() {
        Visit student = room.learn();
        List<String> ids =
                questions(student).stream().map(one -> one.getString("id")).toList();
        String page = student.get(path).body();
        assertEquals(ids, found(page, "data-step=\"([^\"]+)\""));
        assertEquals(ids, found(page, "<section id=\"([^\"]+)\""));
        assertEquals(ids.subList(1, ids.size()), found(page, "class=\"button\" href=\"#([^\"]+)\""));
        assertNotEquals(
                homework.items(assignment).stream().map(item -> item.id()).toList(), ids);
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    /** What was chosen is stored under the letter of the author's file, wherever the option stood. */
    @Test
    void lettersStayWithTheirOptions() {
        String key = homework.key(assignment, 0);
        String item = homework.items(assignment).get(0).id();
        for (var student : room.students()) {
            room.learn(student).post(path + "/responses/" + item, "choice", key);
        }
        assertEquals(
                room.students().size(),
                archive.count(room.district(), "response where item_id = ? and value = ? and counts", item, key));
    }

    @Test
    void fewerOptionsAreTwoOfEachItemAndEveryOptionIsStillTaken() {
        support(room.first().id(), "fewerOptions");
        Visit student = room.learn();
        List<String> order = order(student);
        assertEquals(order, order(room.learn()));
        for (JsonObject question : questions(student)) {
            assertEquals(2, ids(question).size(), question::toString);
        }
        var item = homework.items(assignment).get(0);
        for (var option : item.interaction().options()) {
            assertEquals(
                    303,
                    student.post(path + "/responses/" + item.id(), "choice", option.id())
                            .statusCode());
        }
        assertEquals(order.size(), order(room.learn(room.students().get(1))).size());
    }

    @ParameterizedTest
    @CsvSource({"largerText, larger", "calm, calm"})
    void thePageLooksAsTheStudentNeedsIt(String field, String look) {
        support(room.first().id(), field);
        assertTrue(room.learn().get(path).body().contains("class=\"quiz " + look + "\""));
        assertTrue(room.learn(room.students().get(1)).get(path).body().contains("class=\"quiz\""));
    }

    @Test
    void whoIsReadToHasTheVoiceOnThePage() {
        assertFalse(room.learn().get(path).body().contains("speech.js"));
        support(room.first().id(), "readAloud");
        String page = room.learn().get(path).body();
        assertTrue(page.contains("speech.js") && page.contains("data-speech=\"Listen:\""), page);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2, true", "3, false"})
    void theYoungestAreAlwaysReadTo(int grade, boolean aloud) {
        Room young = rooms.make(grade, 1);
        Assignment quiz = homework.assign(young, Homework.BOUNDARIES);
        String page = young.learn().get("/assignments/" + quiz.id() + "/quiz").body();
        assertEquals(aloud, page.contains("speech.js"));
    }

    /** Time never runs on a quiz page: no clock, no date, nothing that counts down. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, 11})
    void noQuizHasATimer(int grade) {
        Room other = rooms.make(grade, 1);
        Assignment quiz = homework.assign(other, Homework.BOUNDARIES);
        String page = other.learn().get("/assignments/" + quiz.id() + "/quiz").body();
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        assertFalse(Pattern.compile("(?i)timer|countdown|<time|<progress|<meter|[0-9]:[0-9]{2}|20[0-9]{2}")
                .matcher(main.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|v=[0-9a-f]+|static/[0-9a-f]+", ""))
                .find());
    }
}
