package org.waymark.reporting.psychometrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacilityIndexTest {
    /** "mean" of the items in the reference of the R package mirt (philchalmers.github.io/mirt/reference/LSAT6.html). */
    @Test
    void itIsThatOfThePublishedSection() {
        ItemScores scores = WorkedExamples.patterns(WorkedExamples.LSAT6);
        double[] published = {0.924, 0.709, 0.553, 0.763, 0.870};
        for (int item = 0; item < published.length; item++) {
            int right = scores.count(item, true);
            FacilityIndex index = new FacilityIndex(right, right + scores.count(item, false));
            assertEquals(published[item], index.value(), 1e-12);
        }
    }

    @Test
    void nineAreTooFewAndBelowAHundredItIsRough() {
        assertEquals(Footing.TOO_FEW, new FacilityIndex(9, 9).footing());
        assertEquals(Footing.ROUGH, new FacilityIndex(9, 10).footing());
        assertEquals(Footing.ROUGH, new FacilityIndex(9, 99).footing());
        assertEquals(Footing.FIRM, new FacilityIndex(9, 100).footing());
        assertNull(new FacilityIndex(0, 0).value());
    }

    @Test
    void whatHasNoScoreIsNeitherRightNorWrong() {
        ItemScores scores = WorkedExamples.written(List.of("1-", "00", "10"));
        assertEquals(2, scores.count(0, true));
        assertEquals(0, scores.count(1, true));
        assertEquals(2, scores.count(1, false));
        assertThrows(IllegalArgumentException.class, () -> WorkedExamples.written(List.of("10", "1")));
    }
}
