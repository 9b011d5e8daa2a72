package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    private static Agenda.Entry fresh(UUID id) {
        return new Agenda.Entry(id, Set.of(), Map.of(), false, false);
    }

    private static Agenda.Entry begun(UUID id, Part... parts) {
        return new Agenda.Entry(id, Set.of(parts), Map.of(), false, false);
    }

    private static Agenda.Entry finished(UUID id, Duration ago) {
        return new Agenda.Entry(id, Set.of(Part.QUIZ), Map.of(Part.QUIZ, NOW.minus(ago)), false, false);
    }

    private static Agenda.Entry finished(UUID id) {
        return finished(id, Duration.ofDays(7));
    }

    private static Agenda agenda(Agenda.Entry... entries) {
        return new Agenda(List.of(entries), NOW);
    }

    @Test
    void theFormBeforeIsThereUntilTheQuizIsBegun() {
        assertTrue(agenda(fresh(ONE)).isOpen(ONE, Part.BEFORE));
        assertFalse(agenda(begun(ONE, Part.QUIZ)).isOpen(ONE, Part.BEFORE));
        assertTrue(agenda(begun(ONE, Part.QUIZ, Part.BEFORE)).isOpen(ONE, Part.BEFORE), "what was begun can be ended");
    }

    @Test
    void recallOpensTheNextLesson() {
        assertFalse(agenda(finished(ONE)).isOpen(ONE, Part.RECALL), "there is no next lesson");
        assertTrue(agenda(finished(ONE), fresh(TWO)).isOpen(ONE, Part.RECALL));
        assertFalse(agenda(fresh(ONE), fresh(TWO)).isOpen(ONE, Part.RECALL), "it was not learned");
    }

    @Test
    void recallIsOfTheLastLessonThatWasFinished() {
        Agenda agenda = agenda(finished(ONE), finished(TWO), fresh(THREE));
        assertFalse(agenda.isOpen(ONE, Part.RECALL));
        assertTrue(agenda.isOpen(TWO, Part.RECALL));
        assertEquals(Optional.of(TWO), agenda.earlier(THREE));
        assertEquals(Optional.empty(), agenda.earlier(ONE));
    }

    @Test
    void aMissedLessonIsPassedOver() {
        Agenda agenda = agenda(finished(ONE), fresh(TWO), fresh(THREE));
        assertTrue(agenda.isOpen(ONE, Part.RECALL));
        assertEquals(Optional.of(ONE), agenda.earlier(THREE));
    }

    @Test
    void theReminderComesAfterFourWeeksAndGoesAfterSix() {
        assertFalse(isReminded(Duration.ofDays(28).minusSeconds(1)));
        assertTrue(isReminded(Duration.ofDays(28)));
        assertTrue(isReminded(Duration.ofDays(42).minusSeconds(1)));
        assertFalse(isReminded(Duration.ofDays(42)));
    }

    private static boolean isReminded(Duration ago) {
        return agenda(finished(ONE, ago)).isOpen(ONE, Part.REMINDER);
    }

    @Test
    void theSameIsNotAskedTwiceInTheWeeksOfTheReminder() {
        assertFalse(agenda(finished(ONE, Duration.ofDays(30)), fresh(TWO)).isOpen(ONE, Part.RECALL));
        assertTrue(
                agenda(finished(ONE, Duration.ofDays(50)), fresh(TWO)).isOpen(ONE, Part.RECALL), "after a long break");
    }

    @Test
    void whatIsFinishedIsOpenAndNoLongerWaits() {
        Agenda.Entry done = new Agenda.Entry(
                ONE,
                Set.of(Part.QUIZ, Part.RECALL),
                Map.of(Part.QUIZ, NOW.minus(Duration.ofDays(1)), Part.RECALL, NOW),
                false,
                false);
        assertTrue(agenda(done, finished(TWO)).isOpen(ONE, Part.RECALL));
        assertFalse(agenda(done, fresh(TWO)).isWaiting(ONE, Part.RECALL));
    }

    @Test
    void ofWhatHasNotOpenedNothingIsThere() {
        for (Part part : Part.values()) {
            assertFalse(agenda(finished(ONE)).isOpen(TWO, part));
        }
    }

    private static Agenda.Entry other(UUID id, boolean done) {
        return new Agenda.Entry(id, Set.of(Part.QUIZ), Map.of(), true, done);
    }

    @Test
    void nothingIsAskedOfALessonForWhichAnotherTaskStands() {
        Agenda.Entry before = new Agenda.Entry(
                ONE, Set.of(Part.QUIZ, Part.BEFORE), Map.of(Part.QUIZ, NOW.minus(Agenda.REMINDER_FROM)), true, false);
        for (Agenda.Entry entry : List.of(other(ONE, false), other(ONE, true), before)) {
            Agenda agenda = agenda(entry, fresh(TWO));
            for (Part part : Part.values()) {
                assertFalse(agenda.isOpen(ONE, part), part + " of " + entry);
            }
            assertEquals(Optional.empty(), agenda.earlier(TWO));
        }
        assertTrue(before.isFinished(), "what was done stays done");
    }

    @Test
    void theOtherTaskIsNewOrFinished() {
        assertEquals("new", other(ONE, false).state());
        assertEquals("finished", other(ONE, true).state());
        assertEquals("begun", new Agenda.Entry(ONE, Set.of(Part.QUIZ), Map.of(), false, true).state(), "it came back");
        assertFalse(agenda(finished(ONE), other(TWO, true)).isOpen(ONE, Part.RECALL), "the next one is done");
        assertTrue(agenda(finished(ONE), other(TWO, false)).isOpen(ONE, Part.RECALL));
    }
}
