package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Response;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;
import org.waymark.incontainer.Wording;

/** Every option of every lesson is chosen once by a student, in both languages, and what the student is told is read. */
class EveryItemIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Test
    void answersEachOptionOfEachQuizWithItsFeedback() {
        Room room = rooms.make(9, 1);
        assertEquals(16, curriculum.lessons().size());
        assertAll(curriculum.lessons().stream().map(lesson -> () -> takes(room, lesson)));
    }

    private void takes(Room room, Lesson lesson) {
        Assignment assignment = homework.assign(room, lesson.id());
        Visit student = room.learn().with("Accept", "application/json");
        assertAll(Stream.of("en", "es")
                .flatMap(language -> lesson.check().stream()
                        .flatMap(item ->
                                answers(item).map(answer -> chooses(student, assignment, item, answer, language)))));
    }

    /** What is right, and one answer for each thing that can be wrong. */
    private static Stream<String> answers(AssessmentItem item) {
        return Stream.concat(Stream.of(item.interaction().correct().written()), item.interaction().wrong().stream());
    }

    private static Executable chooses(
            Visit student, Assignment assignment, AssessmentItem item, String given, String language) {
        return () -> {
            student.with("Accept-Language", language);
            HttpResponse<String> answer = student.send(
                    "PUT",
                    "/assignments/" + assignment.id() + "/quiz/responses/" + item.id(),
                    "application/json",
                    "{\"event\":\"%s\",\"sequence\":\"\",\"choice\":\"%s\"}".formatted(UUID.randomUUID(), given));
            String where = assignment.lessonId() + " " + item.id() + " " + given + " " + language;
            assertEquals(200, answer.statusCode(), where);
            JsonObject told = Json.createReader(new StringReader(answer.body())).readObject();
            Response.Given response = (Response.Given) Response.of(given);
            boolean right = response.equals(item.interaction().correct());
            Prose more = right ? item.why() : item.hint();
            assertEquals(right, told.getBoolean("right"), where);
            assertEquals(item.interaction().feedback(response).in(language), told.getString("feedback"), where);
            assertEquals(more.plain().in(language), told.getString("hint"), where);
        };
    }

    /** What no quiz of today asks, the recall items and Form B, anyone reads with its answers explained. */
    @Test
    void explainsEveryOtherItemToAdults() {
        assertAll(curriculum.lessons().stream().map(lesson -> () -> {
            String pages = answers(lesson, "en") + answers(lesson, "es");
            assertAll(Stream.of(lesson.check(), lesson.remember(), lesson.formB())
                    .flatMap(List::stream)
                    .flatMap(item -> item.interaction().options().stream())
                    .flatMap(option -> Wording.traces(option.feedback().plain()))
                    .map(feedback -> () -> assertTrue(pages.contains(feedback), feedback)));
        }));
    }

    private static String answers(Lesson lesson, String language) {
        return new Visit()
                .with("Accept-Language", language)
                .get("/lessons/" + lesson.id() + "/answers")
                .body();
    }
}
