package org.waymark.reporting.psychometrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiscriminationIndexTest {
    private static final double PRINTED = 5e-4; // the published figures have three decimals
    private static final double EXACT = 1e-12;

    private static void published(int[] patterns, double... discriminations) {
        ItemScores scores = WorkedExamples.patterns(patterns);
        for (int item = 0; item < discriminations.length; item++) {
            DiscriminationIndex index = DiscriminationIndex.of(scores, item);
            assertEquals(1000, index.n());
            assertEquals(discriminations[item], index.value(), PRINTED, "item " + (item + 1));
        }
    }

    /** "total.r_if_rm" in the reference of the R package mirt, LSAT6 (philchalmers.github.io/mirt/reference/LSAT6.html). */
    @Test
    void itIsThatOfThePublishedSection6() {
        published(WorkedExamples.LSAT6, 0.113, 0.153, 0.173, 0.144, 0.122);
    }

    /** The same for LSAT7 (philchalmers.github.io/mirt/reference/LSAT7.html). */
    @Test
    void itIsThatOfThePublishedSection7() {
        published(WorkedExamples.LSAT7, 0.246, 0.247, 0.313, 0.223, 0.175);
    }

    /** Item 1 against rests of 2, 1, 1, 0: the sums of products are 1, 1 and 2. */
    @Test
    void itIsAsWorkedOutByHand() {
        DiscriminationIndex index =
                DiscriminationIndex.of(WorkedExamples.written(List.of("111", "110", "001", "000")), 0);
        assertEquals(1 / Math.sqrt(2), index.value(), EXACT);
    }

    @Test
    void whoDeclinedTheItemIsNotInIt() {
        DiscriminationIndex index =
                DiscriminationIndex.of(WorkedExamples.written(List.of("111", "-00", "110", "-11", "001", "000")), 0);
        assertEquals(4, index.n());
        assertEquals(1 / Math.sqrt(2), index.value(), EXACT);
    }

    /** The rest of a quiz with a declined item is the share of what was answered. */
    @Test
    void whoDeclinedAnotherItemIsMeasuredByTheRest() {
        DiscriminationIndex index =
                DiscriminationIndex.of(WorkedExamples.written(List.of("11-", "110", "001", "00-")), 0);
        assertEquals(4, index.n());
        assertEquals(1 / Math.sqrt(2), index.value(), EXACT);
        assertEquals(
                1,
                DiscriminationIndex.of(WorkedExamples.written(List.of("1--", "01-")), 0)
                        .n());
    }

    @Test
    void whereAllAreAlikeThereIsNone() {
        assertNull(DiscriminationIndex.of(WorkedExamples.written(List.of("11", "10", "11")), 0)
                .value());
        assertNull(DiscriminationIndex.of(WorkedExamples.written(List.of("11", "01", "11")), 0)
                .value());
        assertNull(DiscriminationIndex.of(new ItemScores(2, List.of()), 0).value());
    }

    @Test
    void twentyNineAreTooFewAndBelowAHundredItIsRough() {
        assertEquals(Footing.TOO_FEW, new DiscriminationIndex(29, 0.4).footing());
        assertEquals(Footing.ROUGH, new DiscriminationIndex(30, 0.4).footing());
        assertEquals(Footing.ROUGH, new DiscriminationIndex(99, 0.4).footing());
        assertEquals(Footing.FIRM, new DiscriminationIndex(100, 0.4).footing());
    }

    @Test
    void itLiesBetweenTheBoundsAndTurnsWithTheItem() {
        Drawn.times(300, scores -> {
            for (int item = 0; item < scores.items(); item++) {
                Double value = DiscriminationIndex.of(scores, item).value();
                if (value != null) {
                    assertTrue(value >= -1 && value <= 1, value::toString);
                    Double turned = DiscriminationIndex.of(Drawn.turned(scores, item), item)
                            .value();
                    assertEquals(-value, turned, 1e-9);
                }
            }
        });
    }

    @Test
    void theOrderOfStudentsAndOfOtherItemsDoesNotMatter() {
        Drawn.times(100, scores -> {
            int last = scores.items() - 1;
            Double value = DiscriminationIndex.of(scores, 0).value();
            Double other = DiscriminationIndex.of(Drawn.reversed(scores), last).value();
            assertTrue(value == null ? other == null : Math.abs(value - other) < 1e-9);
        });
    }
}
