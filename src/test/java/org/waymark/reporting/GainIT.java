package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Sheet;
import org.waymark.quiz.Part;

/** What a class learned, over matched students and never over one. */
class GainIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment assignment;
    private String path;

    @BeforeEach
    void aMeasuredClass() {
        room = rooms.make(7, 20);
        assignment = homework.assign(room, Homework.ONLINE, new Delivery(FeedbackPolicy.PRACTICE, true));
        path = "/assignments/" + assignment.id() + "/gain";
    }

    /** The first so many items right of four. */
    private String[] sheet(Part part, int right) {
        List<AssessmentItem> items = homework.items(room, assignment, part);
        return new String[] {
            choose(items.get(0), right > 0),
            choose(items.get(1), right > 1),
            choose(items.get(2), right > 2),
            choose(items.get(3), right > 3)
        };
    }

    private static String choose(AssessmentItem item, boolean right) {
        return right ? Sheet.key(item) : Sheet.wrong(item).get(0);
    }

    private void before(int student, int right) {
        homework.finish(room, assignment, Part.BEFORE, room.students().get(student), sheet(Part.BEFORE, right));
    }

    private void after(int student, int right) {
        homework.finish(room, assignment, room.students().get(student), sheet(Part.QUIZ, right));
    }

    private void both(int from, int to, int before, int after) {
        for (int student = from; student < to; student++) {
            before(student, before);
            after(student, after);
        }
    }

    private JsonObject page() {
        return Data.get(room.teach(), path);
    }

    private JsonObject figures() {
        return page().getJsonObject("figures");
    }

    @Test
    void theGainIsThatOfTheClassesMeans() {
        both(0, 5, 1, 3);
        both(5, 10, 1, 4);
        JsonObject figures = figures();
        assertEquals(10, figures.getInt("students"));
        assertEquals(25, figures.getJsonNumber("before").doubleValue(), 1e-9);
        assertEquals(87.5, figures.getJsonNumber("after").doubleValue(), 1e-9);
        assertEquals(62.5 / 75, figures.getJsonNumber("gain").doubleValue(), 1e-9);
        assertTrue(figures.getJsonNumber("low").doubleValue() < 62.5 / 75);
        assertTrue(figures.getJsonNumber("high").doubleValue() > 62.5 / 75);
    }

    @Test
    void nineAreTooFewToSayAnything() {
        both(0, 9, 1, 3);
        assertFalse(page().containsKey("figures"));
        assertTrue(room.teach().get(path).body().contains("at least 10 students"));
        assertEquals(1, Data.table(room.teach(), path).size());
    }

    @Test
    void onlyThoseWhoTookBothAreInIt() {
        both(0, 10, 1, 3);
        before(10, 0);
        after(11, 0);
        assertEquals(10, figures().getInt("students"));
        assertEquals(75, figures().getJsonNumber("after").doubleValue(), 1e-9);
    }

    @Test
    void aFormThatWasEndedAfterTheQuizWasBegunSaysNothingAboutBefore() {
        both(0, 9, 1, 3);
        after(9, 3);
        before(9, 1);
        assertFalse(page().containsKey("figures"));
    }

    @Test
    void itGrowsByFiveAtLeast() {
        both(0, 10, 1, 3);
        assertEquals(10, figures().getInt("students"));
        both(10, 14, 0, 4);
        assertEquals(10, figures().getInt("students"), "four more would be four students' scores");
        both(14, 15, 0, 4);
        assertEquals(15, figures().getInt("students"));
    }

    @Test
    void whoKnewItBeforeIsToldTheMeansAndNoGain() {
        both(0, 10, 4, 4);
        assertEquals("KNEW_IT_BEFORE", figures().getString("refusal"));
        assertEquals(100, figures().getJsonNumber("before").doubleValue(), 1e-9);
        assertFalse(figures().containsKey("gain"));
        assertTrue(room.teach().get(path).body().contains("more than 80%"));
    }

    /** All miss the first item with its first wrong option before, and the last five of ten students after, too. */
    @Test
    void whatChangedInTheirIdeasIsOfTheAnswersThatCouldShowIt() {
        both(0, 5, 0, 4);
        both(5, 10, 0, 0);
        for (JsonValue row : page().getJsonArray("changes")) {
            JsonObject change = row.asJsonObject();
            assertEquals(expected(Part.BEFORE, change, 10, 10), change.getInt("before"), change.toString());
            assertEquals(expected(Part.QUIZ, change, 5, 10), change.getInt("after"), change.toString());
        }
        assertFalse(page().getJsonArray("changes").isEmpty());
    }

    /** In percent, when so many of the students chose the first wrong option of every item. */
    private int expected(Part part, JsonObject change, int wrong, int students) {
        String idea = change.getString("misconception");
        int could = 0;
        int did = 0;
        for (AssessmentItem item : homework.items(room, assignment, part).subList(0, 4)) {
            List<Option> showing = item.interaction().options().stream()
                    .filter(option -> !option.key() && idea.equals(option.misconception()))
                    .toList();
            could += showing.isEmpty() ? 0 : students;
            did += showing.stream().anyMatch(option -> option.id().equals(choose(item, false))) ? wrong : 0;
        }
        return Math.round(100f * did / could);
    }

    @Test
    void ideasAreCountedAnewOnlyWithTheGain() {
        both(0, 10, 0, 0);
        JsonArray changes = page().getJsonArray("changes");
        both(10, 14, 4, 4);
        assertEquals(changes, page().getJsonArray("changes"));
        both(14, 15, 4, 4);
        assertFalse(changes.equals(page().getJsonArray("changes")));
    }

    @Test
    void theTableSaysWhatTheDataSay() {
        both(0, 10, 1, 3);
        List<String> table = Data.table(room.teach(), path);
        assertEquals("figure,students,value,low,high", table.get(0));
        assertTrue(table.contains("percent_before,10,25.0,,"), table.toString());
        assertTrue(table.get(3).startsWith("normalised_gain,10,0.6"), table.toString());
    }

    @Test
    void whatIsRememberedIsShownFromFiveOnAndInSteps() {
        both(0, 5, 1, 3);
        clock.pass(Duration.ofDays(30));
        for (int student = 0; student < 4; student++) {
            remind(student);
        }
        assertEquals(0, page().getJsonArray("remembered").size());
        remind(4);
        JsonObject remembered = page().getJsonArray("remembered").getJsonObject(0);
        assertEquals("reminder", remembered.getString("part"));
        assertEquals(5, remembered.getInt("students"));
        assertEquals(50, remembered.getInt("percent"));
        remind(5);
        assertEquals(5, page().getJsonArray("remembered").getJsonObject(0).getInt("students"));
    }

    private void remind(int student) {
        List<AssessmentItem> items = homework.items(room, assignment, Part.REMINDER);
        String[] sheet = {choose(items.get(0), true), choose(items.get(1), false)};
        homework.finish(room, assignment, Part.REMINDER, room.students().get(student), sheet);
    }

    @Test
    void studentsAndOtherTeachersFindNothing() {
        assertEquals(404, room.learn().get(path).statusCode());
        assertEquals(404, rooms.beside(room).teach().get(path).statusCode());
    }
}
