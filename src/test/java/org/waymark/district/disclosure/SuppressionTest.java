package org.waymark.district.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** No reader of a published table can tell of any hidden count that it is small. */
class SuppressionTest {
    private static final int THRESHOLD = 10;
    private static final int TABLES = 1500;
    /** Two blocks of hidden counts, and a 3 at (1, 2) that is the only one to join them. */
    private static final int[][] BRIDGE = {
        {6, 7, 20, 30, 63},
        {8, 9, 3, 40, 60},
        {20, 30, 6, 8, 64},
        {40, 50, 7, 9, 106},
        {74, 96, 36, 87, 293}
    };

    private static Integer[][] publish(int[][] counts) {
        return Suppression.publish(counts, THRESHOLD);
    }

    /** Hides what is small and nothing else. */
    private static Integer[][] publishNaively(int[][] counts) {
        return Arrays.stream(counts)
                .map(row -> Arrays.stream(row)
                        .mapToObj(count -> count > 0 && count < THRESHOLD ? null : Integer.valueOf(count))
                        .toArray(Integer[]::new))
                .toArray(Integer[][]::new);
    }

    /** How many small counts the attacker recognises as small. */
    private static int leaks(int[][] counts, Attack attack) {
        int leaks = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                int count = counts[row][column];
                boolean small = count > 0 && count < THRESHOLD;
                leaks += small && attack.atMost(row, column) < THRESHOLD ? 1 : 0;
            }
        }
        return leaks;
    }

    private static int leakingTables(Function<Tables, int[][]> kind, Function<int[][], Attack> attack) {
        int leaking = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            int[][] counts = kind.apply(new Tables(seed));
            leaking += leaks(counts, attack.apply(counts)) > 0 ? 1 : 0;
        }
        return leaking;
    }

    @Test
    void nothingIsGivenAwayWhereRowsAddUp() {
        assertEquals(0, leakingTables(Tables::additive, counts -> Attack.onAdditive(publish(counts))));
    }

    @Test
    void nothingIsGivenAwayWhereStudentsAreCountedUnderSeveralKinds() {
        assertEquals(0, leakingTables(Tables::overlapping, counts -> Attack.onOverlapping(publish(counts))));
    }

    @Test
    void theAttackFindsWhatHidingOnlySmallCountsGivesAway() {
        assertTrue(leakingTables(Tables::additive, counts -> Attack.onAdditive(publishNaively(counts))) > TABLES / 2);
        assertTrue(leakingTables(Tables::overlapping, counts -> Attack.onOverlapping(publishNaively(counts))) > 100);
    }

    @Test
    void theAttackNeverExcludesTheTruth() {
        for (int seed = 0; seed < 200; seed++) {
            int[][] counts = new Tables(seed).additive();
            Integer[][] shown = publish(counts);
            Attack attack = Attack.onAdditive(shown);
            forEachHidden(
                    shown,
                    (row, column) -> assertTrue(attack.atLeast(row, column) <= counts[row][column]
                            && counts[row][column] <= attack.atMost(row, column)));
        }
    }

    private interface Place {
        void at(int row, int column);
    }

    private static void forEachHidden(Integer[][] shown, Place place) {
        for (int row = 0; row < shown.length; row++) {
            for (int column = 0; column < shown[row].length; column++) {
                if (shown[row][column] == null) {
                    place.at(row, column);
                }
            }
        }
    }

    @Test
    void aCountThatJoinsTwoBlocksOfHiddenOnesIsProtectedToo() {
        Attack naive = Attack.onAdditive(publishNaively(BRIDGE));
        assertEquals(3, naive.atLeast(1, 2), "every line has two hidden counts, and yet:");
        assertEquals(3, naive.atMost(1, 2));
        assertEquals(0, leaks(BRIDGE, Attack.onAdditive(publish(BRIDGE))));
    }

    @Test
    void hiddenPartsOfAShownTotalAreTogetherNoSmallGroup() {
        for (int seed = 0; seed < TABLES; seed++) {
            int[][] counts = new Tables(seed).additive();
            Integer[][] shown = publish(counts);
            for (int row = 0; row < counts.length; row++) {
                assertTrue(hiddenTogether(counts[row], shown[row]), "seed " + seed + ", row " + row);
            }
        }
    }

    private static boolean hiddenTogether(int[] counts, Integer[] shown) {
        int last = counts.length - 1;
        int together = 0;
        for (int column = 0; column < last; column++) {
            together += shown[column] == null ? counts[column] : 0;
        }
        return shown[last] == null || together == 0 || together >= THRESHOLD;
    }

    @Test
    void whatIsLargeEnoughIsShownWhereNothingIsHidden() {
        int[][] counts = {{12, 0, 12}, {30, 40, 70}, {42, 40, 82}};
        assertArrayEquals(new Integer[][] {{12, 0, 12}, {30, 40, 70}, {42, 40, 82}}, publish(counts));
    }

    @Test
    void ofTheOthersTheSmallestAreHidden() {
        Integer[][] shown =
                publish(new int[][] {{4, 30, 60, 94}, {20, 25, 50, 95}, {80, 90, 99, 269}, {104, 145, 209, 458}});
        assertNull(shown[0][0]);
        assertNull(shown[0][1]);
        assertNull(shown[1][0]);
        assertNull(shown[1][1]);
        assertNotNull(shown[3][3]);
        assertEquals(
                12,
                Arrays.stream(shown)
                        .flatMap(Arrays::stream)
                        .filter(count -> count != null)
                        .count());
    }

    @Test
    void zeroIsShownAndHidesNobody() {
        Integer[][] shown = publish(new int[][] {{0, 4, 4}, {20, 25, 45}, {20, 29, 49}});
        assertEquals(0, shown[0][0]);
        assertNull(shown[0][1]);
        assertNull(shown[0][2]);
    }

    @Test
    void aLoneSmallGroupHidesItsTotals() {
        assertArrayEquals(new Integer[][] {{null, null}, {null, null}}, publish(new int[][] {{3, 3}, {3, 3}}));
    }

    @Test
    void aDistrictWithoutSchoolsHasATableOfZeros() {
        assertArrayEquals(new Integer[][] {{0, 0}}, publish(new int[][] {{0, 0}}));
        assertArrayEquals(new Integer[0][], publish(new int[0][]));
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> publish(new int[][] {{5, 3}, {5, 3}}));
    }
}
