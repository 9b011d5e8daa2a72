package org.waymark.curriculum.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What responses are worth when the key of an item was wrong. */
class AnswerKeyTest {
    private static final Score RIGHT = new Score(1, 1);
    private static final Score WRONG = new Score(0, 1);

    private final AssessmentItem item = new AssessmentItem(
            "lunch-line",
            "tell",
            Prose.NONE,
            new Interaction.Choice(List.of(option("a", true), option("b", false), option("c", false))),
            Prose.NONE,
            Prose.NONE);

    private static Option option(String id, boolean key) {
        return new Option(id, Prose.NONE, key, key ? null : "M1", Prose.NONE, null, 0);
    }

    private static AnswerKey key(Rekeying... decided) {
        AnswerKey key = AnswerKey.AS_WRITTEN;
        for (Rekeying rekeying : decided) {
            key = key.with("lunch-line", rekeying);
        }
        return key;
    }

    private static Rekeying right(boolean lowering, String... letters) {
        return new Rekeying(Set.of(letters), lowering);
    }

    private Score score(AnswerKey key, String written) {
        return key.score(item, Response.of(written));
    }

    @Test
    void asWrittenItIsTheItemsOwnScore() {
        Stream.of("a", "b", "c", "")
                .forEach(written -> assertEquals(item.score(Response.of(written)), score(key(), written)));
    }

    @Test
    void anotherAnswerIsRightAndWhatWasRightStays() {
        AnswerKey key = key(right(false, "b"));
        assertEquals(RIGHT, score(key, "b"));
        assertEquals(RIGHT, score(key, "a"), "it would fall");
        assertEquals(WRONG, score(key, "c"));
        assertEquals(Score.NONE, score(key, ""));
    }

    @Test
    void scoresFallOnlyWhereThatWasSaid() {
        AnswerKey key = key(right(true, "b", "c"));
        assertEquals(WRONG, score(key, "a"));
        assertEquals(RIGHT, score(key, "b"));
        assertEquals(RIGHT, score(key, "c"));
        assertEquals(Score.NONE, score(key, ""));
    }

    @Test
    void leavingOutTakesAwayWhatWasWrong() {
        AnswerKey key = key(Rekeying.leftOut());
        assertEquals(Score.NONE, score(key, "b"));
        assertEquals(RIGHT, score(key, "a"));
        assertEquals(Score.NONE, score(key, ""));
    }

    @Test
    void decisionsAreTakenInTheirOrder() {
        assertEquals(RIGHT, score(key(Rekeying.leftOut(), right(false, "b")), "b"));
        assertEquals(Score.NONE, score(key(Rekeying.leftOut(), right(false, "b")), "c"));
        assertEquals(WRONG, score(key(right(false, "b"), right(true, "c")), "b"));
        assertEquals(RIGHT, score(key(right(true, "b"), right(false, "c")), "b"));
    }

    /** Whatever is decided without "let scores fall too", in whichever order. */
    @Test
    void withoutLoweringNothingEverFalls() {
        List<Rekeying> all = List.of(Rekeying.leftOut(), right(false, "a"), right(false, "b"), right(false, "b", "c"));
        for (String written : List.of("a", "b", "c", "")) {
            for (Rekeying first : all) {
                assertFalse(score(key(), written).isAbove(score(key(first), written)));
                for (Rekeying second : all) {
                    assertFalse(score(key(first), written).isAbove(score(key(first, second), written)));
                }
            }
        }
    }

    @Test
    void otherItemsKeepTheirKey() {
        AnswerKey key = AnswerKey.AS_WRITTEN.with("another", right(true, "b"));
        assertEquals(RIGHT, score(key, "a"));
        assertTrue(key.isRight(item, option("a", true)));
    }

    @Test
    void theNewestDecisionSaysWhichOptionsAreRight() {
        AnswerKey key = key(right(true, "a", "c"), right(false, "b"));
        assertTrue(key.isRight(item, option("b", false)));
        assertFalse(key.isRight(item, option("a", true)));
    }

    @Test
    void onlyOptionsOfTheItemCanBeRight() {
        assertTrue(right(false, "a", "c").suits(item));
        assertFalse(right(false, "a", "z").suits(item));
        assertTrue(Rekeying.leftOut().suits(item));
        assertThrows(IllegalArgumentException.class, () -> new Rekeying(Set.of(), true));
    }

    @Test
    void noAnswerIsBetterThanWrongAndWorseThanRight() {
        assertTrue(Score.NONE.isAbove(new Score(0, 3)));
        assertTrue(new Score(1, 9).isAbove(Score.NONE));
        assertFalse(new Score(2, 3).isAbove(new Score(4, 6)));
        assertFalse(new Score(4, 6).isAbove(new Score(2, 3)));
    }
}
