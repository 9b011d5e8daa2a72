package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.Shelf;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;

/**
 * A lesson has changed on disk since it was assigned: other words and another key. What was assigned stays as it was, in
 * the quiz, in its scores and in its report; what is assigned today is today's.
 */
class ContentPinnedIT extends InSchool {
    private static final Instant LONG_AGO = Instant.parse("2025-03-04T12:00:00Z");

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    LessonVersions versions;

    @Inject
    Shelf shelf;

    @Inject
    Rows rows;

    private Room room;
    private Lesson today;
    private Assignment before;
    private Assignment after;

    @BeforeEach
    void aClassThatWasAssignedTheLessonBeforeAndAfterItChanged() {
        room = rooms.make(7, 5);
        today = curriculum.get(Homework.ONLINE);
        String old = shelf.old(
                today.id(),
                today,
                LONG_AGO,
                "Which sign shows best",
                "Which sign of yesterday shows best",
                "- [ ] a. They send you gifts",
                "- [x] a. They send you gifts",
                "- [x] b. They stay friendly",
                "- [ ] b. They stay friendly");
        before = homework.assign(room, versions.get(old));
        after = homework.assign(room, today);
    }

    private void everybodyChooses(String letter) {
        room.students().forEach(student -> {
            homework.finish(room, before, student, letter);
            homework.finish(room, after, student, letter);
        });
    }

    private String quiz(Assignment assignment) {
        return room.learn().get("/assignments/" + assignment.id() + "/quiz").body();
    }

    private JsonObject first(Assignment assignment) {
        return Data.get(room.teach(), "/assignments/" + assignment.id() + "/items")
                .getJsonArray("items")
                .getJsonObject(0);
    }

    @Test
    void theQuizAsksWhatWasAssigned() {
        assertTrue(quiz(before).contains("Which sign of yesterday"));
        assertFalse(quiz(after).contains("Which sign of yesterday"));
        assertTrue(quiz(after).contains("Which sign shows best"));
    }

    @Test
    void itIsMarkedByTheKeyThatWasAssigned() {
        everybodyChooses("a");
        assertEquals("100", percents(before).get("Child 01"));
        assertEquals("0", percents(after).get("Child 01"));
    }

    private Map<String, String> percents(Assignment assignment) {
        return Panel.of(room, assignment, "caring-sign").percents();
    }

    @Test
    void itsReportSpeaksOfItsOwnVersion() {
        everybodyChooses("a");
        assertTrue(first(before).get("stem").toString().contains("Which sign of yesterday"));
        assertEquals(5, first(before).getInt("correct"));
        assertFalse(first(after).get("stem").toString().contains("Which sign of yesterday"));
        assertEquals(0, first(after).getInt("correct"));
    }

    @Test
    void aKeyThatIsMendedInOneIsNotTouchedInTheOther() {
        everybodyChooses("c");
        Panel.of(room, before, "caring-sign").decide("c");
        assertEquals("100", percents(before).get("Child 01"));
        assertEquals("0", percents(after).get("Child 01"));
    }

    @Test
    void eachSessionRecordsTheVersionThatItAsked() {
        everybodyChooses("a");
        assertFalse(before.version().equals(today.version()));
        assertEquals(5, sessions(before, before.version()));
        assertEquals(5, sessions(after, today.version()));
    }

    private long sessions(Assignment assignment, String version) {
        return rows.of(room.district()).get("test_session").stream()
                .filter(row -> row.contains(assignment.id().toString()) && row.contains(version))
                .count();
    }
}
