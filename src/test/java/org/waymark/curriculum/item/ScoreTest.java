package org.waymark.curriculum.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Correct out of answered. */
class ScoreTest {
    @Test
    void noMoreIsCorrectThanWasAnswered() {
        assertThrows(IllegalArgumentException.class, () -> new Score(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Score(-1, 1));
    }

    @Test
    void scoresAddUp() {
        assertEquals(new Score(3, 6), Score.sum(List.of(new Score(1, 1), new Score(2, 5), Score.NONE)));
        assertEquals(Score.NONE, Score.sum(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "2, 3", "3, 4", "4, 6"})
    void twoThirdsRightIsMastered(int correct, int answered) {
        assertTrue(new Score(correct, answered).isMastered());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 2", "1, 3", "3, 5"})
    void lessIsWorthAnotherLook(int correct, int answered) {
        assertFalse(new Score(correct, answered).isMastered());
    }

    @Test
    void aShareIsAWholePercentAndThereIsNoneOfNothing() {
        assertEquals(67, new Score(2, 3).percent());
        assertEquals(0, new Score(0, 4).percent());
        assertNull(Score.NONE.percent());
    }
}
