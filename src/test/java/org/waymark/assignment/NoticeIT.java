package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** Before a lesson that comes near to harm there is a word, and within it a way to a pause. */
class NoticeIT extends InSchool {
    private static final String PLAIN = "68-BD2";
    private static final String CAREFUL = "HS-HR2";

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    private Room room;
    private Visit student;

    @BeforeEach
    void anOpenClass() {
        room = rooms.make(9);
        room.open();
        student = room.learn();
    }

    private String assign(String lesson) {
        UUID id = places.assign(room, lesson, Duration.ZERO);
        return "/assignments/" + id;
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "practice", "quiz"})
    void everyWayIntoTheLessonLeadsPastTheWord(String part) {
        String path = assign(CAREFUL);
        String today = student.get("/today").body();
        assertTrue(today.contains("href=\"" + path + "/notice/" + part + "\""), today);
        assertFalse(today.contains("href=\"" + path + "/" + part + "\""), today);
        String notice = student.get(path + "/notice/" + part).body();
        assertTrue(notice.contains("href=\"" + path + "/" + part + "\""), notice);
        assertTrue(notice.contains("href=\"/today\""), notice);
    }

    @Test
    void aPlainLessonBeginsAtOnce() {
        String path = assign(PLAIN);
        assertTrue(student.get("/today").body().contains("href=\"" + path + "/quiz\""));
        Stream.of("/reading", "/practice", "/quiz")
                .forEach(part -> assertFalse(student.get(path + part).body().contains("href=\"/pause")));
    }

    @Test
    void aPauseIsNearOnEveryPageOfTheLesson() {
        String path = assign(CAREFUL);
        Stream.of("/reading", "/practice", "/quiz")
                .forEach(part ->
                        assertTrue(student.get(path + part).body().contains("href=\"/pause?from=" + path + part)));
    }

    @Test
    void everyLevelHasItsWords() {
        curriculum.lessons().forEach(lesson -> {
            String path = assign(lesson.id()) + "/notice/quiz";
            assertEquals(200, student.get(path).statusCode(), lesson.id());
            assertEquals(200, student.get(path + "?lang=es").statusCode(), lesson.id());
        });
    }

    @Test
    void thePauseLeadsBackAndNowhereElse() {
        String path = assign(CAREFUL) + "/practice";
        assertTrue(student.get("/pause?from=" + path).body().contains("href=\"" + path + "\""));
        for (String elsewhere : new String[] {"https://elsewhere.example/", "//elsewhere.example", "/assignments/x"}) {
            assertFalse(student.get("/pause?from=" + elsewhere).body().contains("href=\"" + elsewhere));
        }
    }
}
