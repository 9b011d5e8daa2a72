package org.waymark.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;

/** The checker finds each thing that it is there to find: one that finds nothing proves nothing. */
class VerdictTest {
    private static final UUID ASSIGNMENT = new UUID(0, 1);
    private static final UUID SESSION = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);
    private static final UUID EVENT = new UUID(0, 4);
    private static final AssessmentItem ITEM = new AssessmentItem(
            "one",
            "O1",
            Prose.NONE,
            new Interaction.Choice(List.of(option("a", true), option("b", false))),
            Prose.NONE,
            Prose.NONE);

    private final History history = new History();
    private final List<Stored.Answer> answers = new ArrayList<>();
    private final List<Stored.Submission> submissions = new ArrayList<>();

    private static Option option(String id, boolean key) {
        return new Option(id, Prose.NONE, key, null, Prose.NONE, null, 0);
    }

    @BeforeEach
    void oneStudentAnswersRightAndFinishes() {
        history.add(new History.Sent(EVENT, 7, ASSIGNMENT, "one", 1, "a"));
        history.add(new History.Receipt(EVENT, "one", 1));
        history.add(new History.Result(7, ASSIGNMENT, 1, 1));
        answers.add(answer(EVENT, SESSION, 1, "a"));
        submissions.add(new Stored.Submission(SESSION, 1, 1, 1, 1));
    }

    private static Stored.Answer answer(UUID event, UUID session, int sequence, String value) {
        return new Stored.Answer(event, session, CHILD, ASSIGNMENT, "one", sequence, value, true);
    }

    private Verdict verdict() {
        return Verdict.of(history, new Stored(answers, submissions), List.of(ITEM));
    }

    @Test
    void allIsWell() {
        assertTrue(verdict().isClean(), () -> verdict().toString());
    }

    @Test
    void whatWasNotAcknowledgedMayBeThereOrNot() {
        history.add(new History.Sent(new UUID(0, 5), 7, ASSIGNMENT, "one", 2, "b"));
        assertTrue(verdict().isClean());
    }

    @Test
    void anAnswerIsMissing() {
        answers.set(0, answer(new UUID(0, 5), SESSION, 1, "a"));
        history.add(new History.Sent(new UUID(0, 5), 7, ASSIGNMENT, "one", 1, "a"));
        assertEquals(1, verdict().missing().size());
    }

    @Test
    void anAnswerIsThereTwice() {
        answers.add(answer(EVENT, SESSION, 2, "a"));
        assertEquals(1, verdict().doubled().size());
    }

    @Test
    void aStudentHasTwoSessions() {
        answers.add(answer(EVENT, new UUID(0, 6), 1, "a"));
        assertEquals(2, verdict().doubled().size());
    }

    @Test
    void anAnswerIsNotAsItWasSent() {
        answers.set(0, answer(EVENT, SESSION, 1, "b"));
        assertEquals(1, verdict().different().size());
        assertEquals(1, verdict().scores().size());
    }

    @Test
    void nobodySentIt() {
        answers.add(answer(new UUID(0, 5), SESSION, 2, "a"));
        assertEquals(1, verdict().different().size());
    }

    @Test
    void anotherAnswerWasAcknowledged() {
        history.add(new History.Receipt(EVENT, "one", 2));
        assertEquals(1, verdict().different().size());
    }

    @Test
    void aSubmissionIsMissing() {
        submissions.clear();
        assertEquals(1, verdict().missing().size());
    }

    @Test
    void aSubmissionIsThereTwice() {
        submissions.add(submissions.get(0));
        assertEquals(1, verdict().doubled().size());
    }

    @Test
    void aScoreIsNotWhatTheCoreSays() {
        submissions.set(0, new Stored.Submission(SESSION, 0, 1, 0, 1));
        assertEquals(2, verdict().scores().size(), "the core and the student both say otherwise");
    }

    @Test
    void theObjectivesDoNotAddUp() {
        submissions.set(0, new Stored.Submission(SESSION, 1, 1, 1, 2));
        assertEquals(1, verdict().scores().size());
    }
}
