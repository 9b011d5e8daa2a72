package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A lesson for some of a class is not there for its others. */
class AudienceIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private Room room;
    private Visit teacher;

    @BeforeEach
    void aClassOfEight() {
        room = rooms.make(7, 8);
        teacher = room.teach();
    }

    private UUID student(int number) {
        return room.students().get(number).id();
    }

    private Visit learn(int number) {
        return room.learn(room.students().get(number));
    }

    private Assignment forStudents(Integer... numbers) {
        List<UUID> ids = List.of(numbers).stream().map(this::student).toList();
        return homework.assign(room, Homework.ONLINE, new Audience(List.of(), ids));
    }

    private UUID group(Integer... numbers) {
        String[] fields = new String[2 + 2 * numbers.length];
        fields[0] = "title";
        fields[1] = "Group " + UUID.randomUUID();
        for (int i = 0; i < numbers.length; i++) {
            fields[2 + 2 * i] = "students";
            fields[3 + 2 * i] = student(numbers[i]).toString();
        }
        assertEquals(303, teacher.post(room.path() + "/groups", fields).statusCode());
        return UUID.fromString(archive.rows(room.district(), "select id from class_group where title = ?", fields[1])
                .get(0));
    }

    private Assignment forGroup(UUID group) {
        return homework.assign(room, Homework.ONLINE, new Audience(List.of(group), List.of()));
    }

    private void change(UUID group, int only) {
        String[] fields = {"title", "Changed", "students", student(only).toString()};
        assertEquals(303, teacher.post(room.path() + "/groups/" + group, fields).statusCode());
    }

    private int answer(Visit visit, Assignment assignment) {
        String item = homework.items(assignment).get(0).id();
        String body = "{\"event\":\"%s\",\"sequence\":\"1\",\"choice\":\"%s\"}"
                .formatted(UUID.randomUUID(), homework.key(assignment, 0));
        String path = "/assignments/" + assignment.id() + "/quiz/responses/" + item;
        return visit.with("Accept", "application/json")
                .send("PUT", path, "application/json", body)
                .statusCode();
    }

    private static void assertNothing(Visit visit, Assignment assignment) {
        String path = "/assignments/" + assignment.id();
        for (String part : List.of("notice/quiz", "reading", "practice", "quiz", "quiz/result")) {
            assertEquals(404, visit.get(path + "/" + part).statusCode(), part);
        }
        assertEquals(404, visit.post(path + "/quiz/submission").statusCode());
        assertEquals(0, Data.get(visit, "/today").getJsonArray("lessons").size());
    }

    @Test
    void whoIsNotAskedFindsNothing() {
        Assignment assignment = forStudents(0);
        Visit asked = learn(0);
        Visit other = learn(1);
        assertNothing(other, assignment);
        assertEquals(404, answer(other, assignment));
        assertEquals(1, Data.get(asked, "/today").getJsonArray("lessons").size());
        assertEquals(200, asked.get("/assignments/" + assignment.id() + "/quiz").statusCode());
        assertEquals(200, answer(asked, assignment));
        assertNothing(other, assignment); // when the quiz is in memory, too
        assertEquals(404, answer(other, assignment));
        assertEquals(1, archive.count(room.district(), "response"));
    }

    @Test
    void aGroupIsWhoIsInItNow() {
        UUID group = group(0, 1);
        Assignment assignment = forGroup(group);
        Visit stays = learn(0);
        Visit comes = learn(2);
        assertEquals(404, answer(comes, assignment));
        change(group, 2);
        assertEquals(200, answer(comes, assignment));
        assertNothing(stays, assignment);
    }

    @Test
    void whoHasBegunMayEnd() {
        UUID group = group(0, 1);
        Assignment assignment = forGroup(group);
        Visit leaves = learn(0);
        assertEquals(200, answer(leaves, assignment));
        change(group, 1);
        assertEquals(200, answerAgain(leaves, assignment));
        String end = "/assignments/" + assignment.id() + "/quiz/submission";
        assertEquals(303, leaves.post(end).statusCode());
        assertEquals(1, archive.count(room.district(), "submission"));
    }

    private int answerAgain(Visit visit, Assignment assignment) {
        String path = "/assignments/" + assignment.id() + "/quiz/responses/"
                + homework.items(assignment).get(1).id();
        String body = "{\"event\":\"%s\",\"sequence\":\"1\",\"choice\":\"%s\"}"
                .formatted(UUID.randomUUID(), homework.key(assignment, 1));
        return visit.with("Accept", "application/json")
                .send("PUT", path, "application/json", body)
                .statusCode();
    }

    @Test
    void anEndedGroupKeepsWhatItWasAsked() {
        UUID group = group(0);
        Assignment assignment = forGroup(group);
        teacher.post(room.path() + "/groups/" + group + "/ending");
        assertEquals(200, answer(learn(0), assignment));
        assertEquals(
                404, teacher.post(room.path() + "/groups/" + group + "/ending").statusCode());
    }

    @Test
    void onlyWhoIsAskedIsInTheProgress() {
        Assignment assignment = forStudents(0, 3);
        String page =
                teacher.get("/assignments/" + assignment.id() + "/progress").body();
        assertTrue(page.contains("Child 01") && page.contains("Child 04"));
        assertFalse(page.contains("Child 02"));
    }

    @Test
    void theRestOfTheClassIsNotWaitedForBeforeCountsAreShown() {
        Assignment assignment = forStudents(0, 1, 2, 3, 4);
        homework.finishFirst(5, room, assignment);
        assertEquals(
                List.of("5"),
                archive.rows(room.district(), "select finished from tally where assignment_id = ?", assignment.id()));
    }
}
