package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Sheet;
import org.waymark.incontainer.Sitting;
import org.waymark.incontainer.Visit;

/** A teacher who looks after every child sees the counts move by five children or more, and never by one. */
class TallyStepsIT extends InSchool {
    private static final String LESSON = "35-BD1";

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    @Inject
    SchoolClock clock;

    private Room room;
    private UUID assignment;

    private void aClassOf(int students) {
        room = rooms.make(
                4, IntStream.range(0, students).mapToObj(i -> "Student " + i).toList());
        room.open();
        assignment = places.assign(room, LESSON, Duration.ZERO);
    }

    private void finish(int student) {
        Sitting.of(room, room.students().get(student), assignment)
                .answer(Sheet.right(curriculum.get(LESSON)))
                .finish();
    }

    private String look(Visit teacher) {
        return teacher.with("Accept", "application/json")
                .get("/assignments/" + assignment + "/items")
                .body();
    }

    private static boolean counts(String page, int finished) {
        return page.contains("\"finished\":" + finished + ",");
    }

    @Test
    void theCountsMoveByFiveAndStandStillBetween() {
        aClassOf(10);
        Visit teacher = room.teach();
        List<String> looks = new ArrayList<>();
        looks.add(look(teacher));
        for (int student = 0; student < 10; student++) {
            finish(student);
            looks.add(look(teacher));
        }
        assertTrue(counts(looks.get(0), 0));
        assertTrue(counts(looks.get(5), 5));
        assertTrue(counts(looks.get(10), 10));
        for (int finished = 0; finished < 10; finished++) {
            assertEquals(looks.get(finished / 5 * 5), looks.get(finished), finished + " have finished");
        }
    }

    @Test
    void aStepThatLeavesTooFewForTheNextOneWaits() {
        aClassOf(8);
        IntStream.range(0, 7).forEach(this::finish);
        assertTrue(counts(look(room.teach()), 0), "one child would be a step of its own");
        finish(7);
        assertTrue(counts(look(room.teach()), 8));
    }

    @Test
    void theDueDateMakesNoStepSmaller() {
        aClassOf(10);
        IntStream.range(0, 8).forEach(this::finish);
        clock.pass(Duration.ofDays(8));
        assertTrue(counts(look(room.teach()), 5));
    }
}
