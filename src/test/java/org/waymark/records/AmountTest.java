package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void ofFewChildrenNothingIsSaid() {
        assertEquals("none", Amount.of(0, 0, 10).written());
        assertEquals("few", Amount.of(48_000, 9, 10).written());
        assertEquals("10-19", Amount.of(10, 10, 10).written());
    }

    @Test
    void twoDigitsAreSaidAndNeverFewerThanTheMinimum() {
        assertEquals("90-99", Amount.of(99, 99, 10).written());
        assertEquals("120-129", Amount.of(123, 123, 10).written());
        assertEquals("1200-1299", Amount.of(1234, 100, 10).written());
        assertEquals("48000-48999", Amount.of(48_213, 400, 10).written());
        assertEquals("30-59", Amount.of(31, 31, 30).written());
    }

    /** Whoever looks before and after one child is not told whether it was one. */
    @Test
    void oneMoreIsMostlyTheSame() {
        for (int n = 10; n < 5000; n++) {
            Amount amount = Amount.of(n, n, 10);
            assertTrue(amount.low() <= n && n <= amount.high() && amount.high() - amount.low() >= 9);
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int n : new int[] {0, 5, 77, 900, 12_345}) {
            Amount amount = Amount.of(n, n, 10);
            assertEquals(amount, Amount.read(amount.written()));
        }
    }
}
