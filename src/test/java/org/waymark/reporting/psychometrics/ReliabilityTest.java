package org.waymark.reporting.psychometrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final double PRINTED = 5e-4; // the published figures have three decimals
    private static final double EXACT = 1e-12;

    /** "alpha" and "SEM.alpha" in the reference of the R package mirt, LSAT6 and LSAT7 (see DiscriminationIndexTest). */
    @Test
    void itIsThatOfThePublishedSections() {
        Reliability six = Reliability.of(WorkedExamples.patterns(WorkedExamples.LSAT6));
        assertEquals(0.295, six.alpha(), PRINTED);
        assertEquals(0.869, six.error(), PRINTED);
        Reliability seven = Reliability.of(WorkedExamples.patterns(WorkedExamples.LSAT7));
        assertEquals(0.453, seven.alpha(), PRINTED);
        assertEquals(0.886, seven.error(), PRINTED);
        assertEquals(1000, seven.n());
    }

    /** Published are the products p q, in all 2.18, and the variance 5.84 of the totals; formula 20 gives the rest. */
    @Test
    void forRightAndWrongItIsFormula20() {
        double published = 10 / 9.0 * (1 - 2.18 / 5.84);
        assertEquals(
                published,
                Reliability.of(WorkedExamples.written(WorkedExamples.WUENSCH)).alpha(),
                EXACT);
    }

    @Test
    void onlyWholeQuizzesAreInIt() {
        List<String> rows = new ArrayList<>(WorkedExamples.WUENSCH);
        double alpha = Reliability.of(WorkedExamples.written(rows)).alpha();
        rows.add("0-00000000");
        Reliability more = Reliability.of(WorkedExamples.written(rows));
        assertEquals(10, more.n());
        assertEquals(alpha, more.alpha(), EXACT);
    }

    @Test
    void anItemThatIsLeftOutForEveryoneIsNoItem() {
        double alpha =
                Reliability.of(WorkedExamples.written(WorkedExamples.WUENSCH)).alpha();
        List<String> rows = WorkedExamples.WUENSCH.stream()
                .map(row -> row.substring(0, 4) + "-" + row.substring(4))
                .toList();
        Reliability more = Reliability.of(WorkedExamples.written(rows));
        assertEquals(10, more.items());
        assertEquals(alpha, more.alpha(), EXACT);
    }

    @Test
    void itemsThatAlwaysGoTogetherAreWhollyReliable() {
        Reliability alike = Reliability.of(WorkedExamples.written(List.of("111", "000", "111", "000", "000")));
        assertEquals(1, alike.alpha(), EXACT);
        assertEquals(0, alike.error(), 1e-6);
    }

    @Test
    void whereAllScoresAreAlikeOrThereIsOneItemThereIsNone() {
        assertNull(Reliability.of(WorkedExamples.written(List.of("10", "01", "10")))
                .alpha());
        assertNull(Reliability.of(WorkedExamples.written(List.of("1", "0"))).alpha());
        assertNull(Reliability.of(new ItemScores(3, List.of())).error());
    }

    @Test
    void twentyNineAreTooFew() {
        assertEquals(Footing.TOO_FEW, new Reliability(29, 8, 0.7, 1.0).footing());
        assertEquals(Footing.ROUGH, new Reliability(30, 8, 0.7, 1.0).footing());
        assertEquals(Footing.FIRM, new Reliability(100, 8, 0.7, 1.0).footing());
    }

    @Test
    void itIsNeverAboveOneAndDoesNotCareForOrder() {
        Drawn.times(300, scores -> {
            Reliability one = Reliability.of(scores);
            Reliability other = Reliability.of(Drawn.reversed(scores));
            assertEquals(one.n(), other.n());
            if (one.alpha() != null) {
                assertTrue(one.alpha() <= 1 + EXACT, () -> one.alpha().toString());
                assertEquals(one.alpha(), other.alpha(), 1e-9);
                assertEquals(one.error(), other.error(), 1e-9);
            }
        });
    }

    /** Everyone twice changes no alpha, because it is a ratio of variances. */
    @Test
    void everyoneTwiceIsAsReliable() {
        Drawn.times(100, scores -> {
            List<List<Boolean>> twice = new ArrayList<>(scores.quizzes());
            twice.addAll(scores.quizzes());
            Double one = Reliability.of(scores).alpha();
            Double other = Reliability.of(new ItemScores(scores.items(), twice)).alpha();
            assertTrue(one == null ? other == null : Math.abs(one - other) < 1e-9);
        });
    }
}
