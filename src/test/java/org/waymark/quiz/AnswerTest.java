package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Response;

/** One answer as a page or a plain form sends it; what is refused is in AnsweringIT, since refusing needs a server. */
class AnswerTest {
    private static final AssessmentItem ITEM = new AssessmentItem(
            "no-reply",
            "three-lines",
            Prose.NONE,
            new Interaction.Choice(List.of(new Option("a", Prose.NONE, true, null, Prose.NONE, null, 0))),
            Prose.NONE,
            Prose.NONE);

    @Test
    void theEventIsTakenAsItIsSent() {
        UUID event = UUID.randomUUID();
        assertEquals(event, new Answer(event.toString(), "1", "a", "").eventId());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aPlainFormHasNoEventAndIsEachTimeANewOne(String none) {
        assertNotEquals(new Answer(none, "1", "a", "").eventId(), new Answer(none, "1", "a", "").eventId());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aPlainFormMeansTheNextSequence(String none) {
        assertEquals(0, new Answer("", none, "a", "").sequenceNumber());
    }

    @Test
    void aSequenceIsANumber() {
        assertEquals(7, new Answer("", "7", "a", "").sequenceNumber());
    }

    @Test
    void anOptionIsPicked() {
        assertEquals(new Response.Given(List.of("a")), new Answer("", "", "a", "").response(ITEM));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void noOptionMeansRatherNot(String none) {
        assertEquals(new Response.Declined(), new Answer("", "", none, "").response(ITEM));
    }
}
