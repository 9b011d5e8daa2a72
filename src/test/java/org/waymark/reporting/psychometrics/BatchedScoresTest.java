package org.waymark.reporting.psychometrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchedScoresTest {
    /** Thirty quizzes, of which so many miss the first item; the others differ. */
    private static ItemScores batch(int missing) {
        List<String> rows = new ArrayList<>();
        for (int quiz = 0; quiz < 30; quiz++) {
            rows.add((quiz < missing ? "0" : "1") + (quiz % 2) + (quiz % 3 == 0 ? "1" : "0"));
        }
        return WorkedExamples.written(rows);
    }

    @Test
    void whereFewMissedAnItemItsDiscriminationIsNotTaken() {
        BatchedScores scores = new BatchedScores(3, List.of(batch(4)));
        assertEquals(0, scores.discrimination(0).n());
        assertTrue(scores.isAlike(0));
        assertEquals(30, scores.discrimination(1).n());
        assertFalse(scores.isAlike(1));
        assertTrue(new BatchedScores(3, List.of(batch(26))).isAlike(0), "few had it right");
    }

    @Test
    void fromFiveOnItIs() {
        BatchedScores scores = new BatchedScores(3, List.of(batch(5)));
        assertEquals(
                DiscriminationIndex.of(batch(5), 0).value(),
                scores.discrimination(0).value(),
                1e-12);
        assertEquals(
                30, new BatchedScores(3, List.of(batch(25))).discrimination(0).n());
    }

    /** Otherwise the figure of both, and that of the first alone, would tell that of the second. */
    @Test
    void aBatchInWhichFewMissedItDoesNotComeInByAnother() {
        BatchedScores both = new BatchedScores(3, List.of(batch(10), batch(1)));
        assertEquals(DiscriminationIndex.of(batch(10), 0), both.discrimination(0));
        assertEquals(60, both.discrimination(1).n());
        assertEquals(60, both.reliability().n());
    }

    @Test
    void withoutBatchesThereIsNothingAlike() {
        BatchedScores none = new BatchedScores(3, List.of());
        assertFalse(none.isAlike(0));
        assertEquals(Footing.TOO_FEW, none.discrimination(0).footing());
        assertEquals(Footing.TOO_FEW, none.reliability().footing());
    }
}
