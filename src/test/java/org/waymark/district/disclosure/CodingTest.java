package org.waymark.district.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of counts and of shares. */
class CodingTest {
    private static final Coding TEN = new Coding(10);

    @Test
    void rangesAreAsPeopleReadThem() {
        assertEquals(new Shown(10, 19), TEN.range(14, -1));
        assertEquals(new Shown(120, 129), TEN.range(120, -1));
        assertEquals(new Shown(1200, 1299), TEN.range(1234, -1));
        assertEquals(new Shown(12000, 12999), TEN.range(12345, -1));
        assertEquals(Shown.ZERO, TEN.range(0, 5));
    }

    @Test
    void allIsNeverToldFromAllButAFew() {
        assertEquals(new Shown(120, 129), TEN.range(129, 129));
        assertEquals(new Shown(120, 129), TEN.range(120, 129));
        assertEquals(new Shown(110, 119), TEN.range(119, 129));
        assertEquals(new Shown(110, 125), TEN.range(125, 125), "116 to 125 would leave 110 to 115");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7, 10, 30})
    void rangesFollowEachOtherAndNoneIsNarrow(int minimum) {
        Coding coding = new Coding(minimum);
        for (int ceiling : new int[] {-1, 63, 125, 1000, 1037}) {
            int most = ceiling < 0 ? 5000 : ceiling;
            Shown before = coding.range(minimum, ceiling);
            for (int count = minimum; count <= most; count++) {
                Shown range = coding.range(count, ceiling);
                assertTrue(range.low() <= count && count <= range.high());
                assertTrue(range.high() - range.low() + 1 >= minimum, range + " of " + ceiling);
                assertTrue(range.equals(before) || range.low() == before.high() + 1, before + " " + range);
                before = range;
            }
        }
    }

    @Test
    void ofASmallGroupNoRangeIsWideEnough() {
        assertTrue(TEN.isTooClose(9, -1));
        assertTrue(TEN.isTooClose(11, 12));
        assertFalse(TEN.isTooClose(10, -1));
        assertFalse(TEN.isTooClose(0, 12));
        assertFalse(TEN.isTooClose(19, 19));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 30})
    void aRangeOfASharePutsTheMinimumOfPeopleInDoubt(int minimum) {
        Percent percent = new Percent(minimum);
        for (int people = 1; people < 40 * minimum; people++) {
            Shown n = people < minimum ? Shown.HIDDEN : new Coding(minimum).range(people, -1);
            for (int yes = 0; yes <= people; yes++) {
                Share share = percent.of(n, people, yes);
                assertEquals(people < 2 * minimum, share.isHidden());
                assertTrue(share.isHidden() || (share.high() - share.low()) * n.low() >= 100 * minimum);
                assertTrue(share.isHidden() || share.low() * people <= 100 * yes && 100 * yes <= share.high() * people);
            }
        }
    }
}
