package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** The quiz as a page, with nothing but forms. */
class QuizPageIT extends InSchool {
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
    private AssessmentItem item;
    private Visit student;
    private String path;

    @BeforeEach
    void aStudentBeforeTheFirstQuestion() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE);
        item = homework.items(assignment).get(0);
        student = room.learn();
        path = "/assignments/" + assignment.id();
    }

    private HttpResponse<String> choose(String choice) {
        return student.post(path + "/quiz/responses/" + item.id(), "choice", choice);
    }

    /** The page that a form's answer leads to. */
    private String follow(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode());
        String way = answer.headers().firstValue("Location").orElseThrow();
        return student.get(way.substring(way.indexOf("/assignments")).replaceAll("#.*", ""))
                .body();
    }

    private static String feedback(AssessmentItem item, String option) {
        return item.interaction()
                .option(option)
                .map(Option::feedback)
                .orElseThrow()
                .plain()
                .en();
    }

    private static String unescaped(String page) {
        return page.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void thePageHoldsNoKeyAndNoFeedback() {
        for (String page : new String[] {
            student.get(path + "/quiz").body(),
            Data.get(student, path + "/quiz").toString()
        }) {
            String text = unescaped(page);
            assertFalse(text.contains("\"key\"") || text.contains("misconception"), page);
            homework.items(assignment).forEach(one -> {
                assertTrue(text.contains(one.id()));
                one.interaction().options().forEach(option -> assertFalse(text.contains(feedback(one, option.id()))));
                assertFalse(text.contains(one.why().plain().en()));
            });
        }
    }

    @Test
    void withoutScriptsAnAnswerLeadsBackToItsQuestionWithFeedback() {
        HttpResponse<String> answer = choose(homework.miss(assignment, 0));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("#" + item.id()));
        assertTrue(unescaped(follow(answer)).contains(feedback(item, homework.miss(assignment, 0))));
        assertTrue(unescaped(follow(choose(homework.key(assignment, 0))))
                .contains(feedback(item, homework.key(assignment, 0))));
        assertEquals(2, archive.count(room.district(), "response"));
    }

    @Test
    void withoutScriptsOneCanDecline() {
        assertTrue(follow(choose("")).contains("It does not count against you."));
        assertEquals(1, archive.count(room.district(), "response where value is null"));
    }

    @Test
    void anAnswerThatIsNotThereIsRefused() {
        assertEquals(400, choose("z").statusCode());
    }

    @Test
    void anotherDeviceGoesOnWhereThisOneStoppedAndShowsNoPastChoice() {
        choose(homework.miss(assignment, 0));
        Visit tablet = room.learn();
        JsonObject quiz = Data.get(tablet, path + "/quiz");
        List<JsonObject> questions = quiz.getJsonArray("questions").getValuesAs(JsonObject.class);
        Predicate<JsonObject> done = question -> question.getBoolean("done");
        JsonObject answered = questions.stream().filter(done).findFirst().orElseThrow();
        JsonObject next = questions.stream().filter(done.negate()).findFirst().orElseThrow();
        assertEquals(item.id(), answered.getString("id"));
        assertEquals(1, answered.getInt("sequence"));
        assertEquals(next.getString("id"), quiz.getString("current"));
        assertFalse(quiz.containsKey("seen"));
        String page = unescaped(tablet.get(path + "/quiz").body());
        assertFalse(page.contains("checked"));
        assertFalse(page.contains(feedback(item, homework.miss(assignment, 0))));
    }

    @Test
    void feedbackIsThereRightAfterTheAnswerAndNotForWhoeverComesLater() {
        choose(homework.miss(assignment, 0));
        String address = path + "/quiz?seen=" + item.id();
        assertTrue(unescaped(student.get(address).body()).contains(feedback(item, homework.miss(assignment, 0))));
        clock.pass(Duration.ofMinutes(6));
        assertFalse(unescaped(student.get(address).body()).contains(feedback(item, homework.miss(assignment, 0))));
    }

    @Test
    void feedbackOfAQuestionWithoutAnAnswerIsNotToBeHad() {
        for (String seen : new String[] {item.id(), "cloud-harbor", "nothing", "%3Cb%3E"}) {
            assertFalse(Data.of(student.with("Accept", "application/json").get(path + "/quiz?seen=" + seen))
                    .containsKey("seen"));
        }
    }

    @Test
    void afterTheEndTheQuizLeadsToTheResult() {
        choose(homework.key(assignment, 0));
        assertEquals(404, student.get(path + "/quiz/result").statusCode());
        student.post(path + "/quiz/submission");
        assertEquals(303, student.get(path + "/quiz").statusCode());
        assertEquals(303, choose(homework.miss(assignment, 0)).statusCode());
        assertEquals(1, archive.count(room.district(), "response"));
    }

    @Test
    void theResultSpeaksOfObjectivesAndNotOfChoices() {
        homework.finish(room, assignment, room.first(), homework.miss(assignment, 0), homework.key(assignment, 1));
        JsonObject result = Data.get(student, path + "/quiz/result");
        assertEquals(1, result.getInt("correct"));
        assertEquals(2, result.getInt("answered"));
        assertEquals(1, result.getJsonArray("learned").size());
        assertEquals(1, result.getJsonArray("again").size());
        assertFalse(result.toString().contains(feedback(item, homework.miss(assignment, 0))));
        assertEquals(
                404,
                room.learn(room.students().get(1)).get(path + "/quiz/result").statusCode());
    }
}
