package org.waymark.assignment;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.consent.Decision;
import org.waymark.curriculum.Alternate;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;
import org.waymark.roster.Students;

/** A student whose family says no finds another task, which looks the same and counts the same, and nothing of the lesson. */
class AlternateIT extends InSchool {
    private static final List<String> PARTS = List.of("quiz", "before", "recall", "reminder");

    @Inject
    Rooms rooms;

    @Inject
    Families families;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private Students.Student without;
    private Students.Student with;
    private Assignment assignment;
    private Lesson lesson;
    private String path;

    @BeforeEach
    void twoSideBySide() {
        room = rooms.make(7, 6);
        without = room.students().get(0);
        with = room.students().get(1);
        lesson = curriculum.get(Homework.ONLINE);
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id();
        families.decide(room, without, "online", Decision.REFUSES);
    }

    private String title() {
        return Alternate.of(lesson).title().en();
    }

    private void assertNothingOfTheLesson(HttpResponse<String> answer, String what) {
        String body = answer.body();
        assertFalse(body.contains(lesson.title().en()), what + " names the lesson");
        lesson.slides().forEach(slide -> assertFalse(body.contains(slide.title().en()), what + " has a slide"));
        lesson.practice().forEach(item -> assertFalse(body.contains(item.id()), what + " has " + item.id()));
        lesson.scored().forEach(item -> {
            assertFalse(body.contains(item.stem().plain().en()), what + " asks " + item.id());
            options(item).forEach(words -> assertFalse(body.contains(words), what + " offers " + words));
        });
    }

    private static Stream<String> options(AssessmentItem item) {
        return item.interaction().options().stream()
                .map(Option::words)
                .map(words -> words.plain().en())
                .filter(words -> words.length() > 12);
    }

    @Test
    void nothingOfTheLessonIsThereInAnyForm() {
        Visit child = room.learn(without);
        String item = lesson.check().get(0).id();
        for (String form : List.of("", "?format=json")) {
            for (String part : List.of("reading", "practice", "quiz")) {
                HttpResponse<String> answer = child.get(path + "/" + part + form);
                assertEquals(200, answer.statusCode(), part + form);
                assertTrue(answer.body().contains(title()), part + form);
                assertNothingOfTheLesson(answer, part + form);
            }
            assertNothingOfTheLesson(child.get("/today" + form), "today" + form);
            assertEquals(404, child.get(path + "/quiz/result" + form).statusCode());
        }
        PARTS.subList(1, 4)
                .forEach(part -> assertEquals(404, child.get(path + "/" + part).statusCode(), part));
        assertEquals(404, child.post(path + "/quiz/submission").statusCode());
        assertEquals(
                404, child.post(path + "/quiz/responses/" + item, "choice", "a").statusCode());
        assertEquals(
                404, child.post(path + "/scales", "item", "x", "value", "3").statusCode());
        child.with("Accept", "application/json");
        PARTS.forEach(part -> {
            String response = path + "/" + part + "/responses/" + item;
            assertEquals(
                    404,
                    child.send("PUT", response, "application/json", "{\"choice\":\"a\"}")
                            .statusCode());
            assertEquals(
                    404,
                    child.send("PUT", path + "/" + part + "/submission", "application/json", "{}")
                            .statusCode());
        });
        assertEquals(
                404,
                child.send("POST", path + "/practice/choices", "application/json", "{\"item\":\"x\"}")
                        .statusCode());
        assertEquals(0, archive.count(room.district(), "test_session"));
    }

    /** Whoever opens the quiz first decides nothing for the others. */
    @Test
    void theQuizIsThereForTheOthersWhoeverComesFirst() {
        room.learn(without).get(path + "/quiz");
        String body = room.learn(with).get(path + "/quiz").body();
        assertTrue(body.contains("class=\"quiz"), body);
        assertTrue(room.learn(without).get(path + "/quiz").body().contains(title()));
    }

    @Test
    void theWordBeforeTheLessonIsNotSaid() {
        Assignment careful = homework.assign(room, "68-ON3");
        for (String part : List.of("reading", "practice", "quiz")) {
            HttpResponse<String> answer = room.learn(without).get("/assignments/" + careful.id() + "/notice/" + part);
            assertEquals(303, answer.statusCode());
            assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(careful.id() + "/" + part));
        }
        assertEquals(
                200,
                room.learn(with)
                        .get("/assignments/" + careful.id() + "/notice/quiz")
                        .statusCode());
    }

    /** A page's elements with their classes and the ways on, without its words. */
    private static String shape(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        return main.replaceAll(">[^<]+<", "><").replaceAll("\\s+", " ");
    }

    private String today(Room where, Students.Student student, String... parts) {
        String query = String.join("", parts);
        return where.learn(student).get("/today" + query).body();
    }

    @Test
    void itLooksTheSame() {
        assertEquals(shape(today(room, with)), shape(today(room, without)));
        assertTrue(today(room, without, "?lang=es")
                .contains(Alternate.of(lesson).title().es()));
        String reading = room.learn(without).get(path + "/reading").body();
        assertTrue(reading.contains("/help?lesson=") && reading.contains("class=\"top\""), "help stays");
        for (String word : List.of("alternate", "opt", "permission", "other task", "variant", "instead")) {
            assertFalse(today(room, without).toLowerCase().contains(word), word);
            assertFalse(
                    reading.substring(reading.indexOf("<main")).toLowerCase().contains(word), word);
        }
    }

    @Test
    void youngChildrenFindItTooAndInOnePage() {
        Room young = rooms.make(4, 2);
        Assignment led = homework.assign(young, Homework.BOUNDARIES);
        families.decide(young, young.first(), "boundaries", Decision.REFUSES);
        String way = "/assignments/" + led.id();
        assertEquals(shape(today(young, young.students().get(1))), shape(today(young, young.first())));
        String page = young.learn().get(way + "/quiz").body();
        Alternate.of(curriculum.get(Homework.BOUNDARIES))
                .parts()
                .forEach(part -> assertTrue(page.contains(">" + part.title().en() + "<")));
        assertEquals(404, young.learn().get(way + "/reading").statusCode());
        assertEquals(303, young.learn().post(way + "/completion").statusCode());
        assertTrue(today(young, young.first()).contains("Finished"));
    }

    @Test
    void onePressFinishesItAndTwoAreOne() {
        Visit child = room.learn(without);
        assertEquals(303, child.post(path + "/completion").statusCode());
        assertEquals(303, child.post(path + "/completion").statusCode());
        assertEquals(1, archive.count(room.district(), "alternate_completion"));
        homework.finish(room, assignment, with, homework.key(assignment, 0));
        assertEquals(
                shape(today(room, with)).replace("quiz/result", "reading"),
                shape(today(room, without)),
                "the same credit");
        String end = child.get(path + "/quiz").body();
        assertFalse(end.contains("/completion"), "it is finished");
        assertNothingOfTheLesson(child.get("/today"), "today");
    }

    @Test
    void onlyWhoTakesItFinishesIt() {
        assertEquals(303, room.learn(with).post(path + "/completion").statusCode());
        Room foreign = rooms.make(7, 1);
        Room beside = rooms.beside(room);
        beside.open();
        assertEquals(404, foreign.learn().post(path + "/completion").statusCode());
        assertEquals(404, beside.learn().post(path + "/completion").statusCode());
        assertEquals(
                404,
                room.learn(without)
                        .post("/assignments/" + UUID.randomUUID() + "/completion")
                        .statusCode());
        assertEquals(404, room.teach().post(path + "/completion").statusCode());
        assertEquals(0, archive.count(room.district(), "alternate_completion"));
    }

    @Test
    void whatWasDoneForAGroupStaysDoneOutsideIt() {
        Visit teacher = room.teach();
        String other = with.id().toString();
        teacher.post(
                room.path() + "/groups",
                "title",
                "Two",
                "students",
                other,
                "students",
                without.id().toString());
        String group =
                archive.rows(room.district(), "select id from class_group").get(0);
        Audience audience = new Audience(List.of(UUID.fromString(group)), List.of());
        String asked = "/assignments/"
                + homework.assign(room, Homework.ONLINE, audience).id();
        assertEquals(303, room.learn(without).post(asked + "/completion").statusCode());
        teacher.post(room.path() + "/groups/" + group, "title", "One", "students", other);
        assertEquals(200, room.learn(without).get(asked + "/quiz").statusCode());
        assertEquals(
                "finished",
                Data.get(teacher, asked + "/progress")
                        .getJsonArray("students")
                        .getJsonObject(0)
                        .getString("state"));
    }

    private JsonObject row(int student) {
        return Data.get(room.teach(), path + "/progress")
                .getJsonArray("students")
                .getJsonObject(student);
    }

    @Test
    void theTeacherSeesItAndItIsFinishedWithoutAScore() {
        room.learn(without).post(path + "/completion");
        homework.finish(room, assignment, with, homework.key(assignment, 0));
        assertEquals("alternate", row(0).getString("variant"));
        assertEquals("finished", row(0).getString("state"));
        assertFalse(row(0).containsKey("percent"));
        assertEquals("lesson", row(1).getString("variant"));
        assertEquals("new", row(2).getString("state"));
        String page = room.teach().get(path + "/progress").body();
        assertEquals(1, page.split("<span class=\"tag no-print\">", -1).length - 1);
        assertTrue(Data.table(room.teach(), path + "/progress").get(1).endsWith(",alternate"));
    }

    @Test
    void whatWasDoneBeforeStaysStoredAndUnseenAndComesBack() {
        homework.finish(room, assignment, with, homework.key(assignment, 0), homework.miss(assignment, 1));
        families.decide(room, with, "online", Decision.REFUSES);
        assertEquals(404, room.learn(with).get(path + "/quiz/result").statusCode());
        assertFalse(row(1).containsKey("percent"));
        assertEquals("finished", row(1).getString("state"), "nobody has to do it twice");
        assertTrue(today(room, with).contains("Finished"));
        assertFalse(room.learn(with).get(path + "/quiz").body().contains("/completion"));
        assertEquals(2, archive.count(room.district(), "response"));
        families.decide(room, with, "online", Decision.PERMITS);
        assertEquals(200, room.learn(with).get(path + "/quiz/result").statusCode());
        assertTrue(row(1).containsKey("percent"));
    }

    @Test
    void aLaterYesBringsTheLesson() {
        room.learn(without).post(path + "/completion");
        families.decide(room, without, "online", Decision.PERMITS);
        assertEquals("new", row(0).getString("state"));
        assertTrue(today(room, without).contains(lesson.title().en()));
        assertEquals(200, room.learn(without).get(path + "/reading").statusCode());
    }

    @Test
    void withoutAnAnswerOptInKeepsTheLessonBackFromItsDayOn() {
        families.rule(room, "online", "opt-in", 5, families.today(room).plusDays(3));
        assertTrue(today(room, with).contains(lesson.title().en()));
        clock.pass(Duration.ofDays(3));
        assertTrue(today(room, with).contains(title()));
        assertEquals("alternate", row(1).getString("variant"));
        assertEquals(404, room.learn(with).post(path + "/quiz/submission").statusCode());
        families.decide(room, with, "online", Decision.PERMITS);
        assertTrue(today(room, with).contains(lesson.title().en()));
    }

    @Test
    void theClassIsPublishedWithoutThoseWhoTakeTheTask() {
        for (int i = 1; i < 6; i++) {
            homework.finish(room, assignment, room.students().get(i), homework.key(assignment, 0));
        }
        room.teach().get(path + "/items");
        assertEquals(
                List.of("5"),
                archive.rows(
                        room.district(), "select finished::text from tally where assignment_id = ?", assignment.id()));
    }

    @Test
    void recallIsNotAskedOfALessonNotTaken() {
        homework.finish(room, assignment, with, homework.key(assignment, 0));
        families.decide(room, with, "online", Decision.REFUSES);
        Assignment next = homework.assign(room, Homework.BOUNDARIES);
        String todays = today(room, with);
        assertFalse(todays.contains("/recall"), todays);
        assertTrue(todays.contains(next.id() + "/reading"));
        clock.pass(Duration.ofDays(30));
        assertFalse(today(room, with).contains("/reminder"));
        assertAll(PARTS.subList(1, 4).stream()
                .map(part -> () -> assertEquals(
                        404, room.learn(with).get(path + "/" + part).statusCode())));
    }
}
