package org.waymark.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassCheckTest {
    private static ClassCheck of(boolean shown, int... counts) {
        return new ClassCheck(UUID.randomUUID(), "one", false, shown, Map.of("a", counts[0], "b", counts[1]));
    }

    @Test
    void barsNeedFiveAnswersAndATeacherWhoShowsThem() {
        assertFalse(of(true, 3, 1).hasBars());
        assertTrue(of(true, 4, 1).hasBars());
        assertFalse(of(false, 20, 9).hasBars());
    }

    @Test
    void whileItIsOpenItIsKnownInStepsHowManyAnswered() {
        assertEquals(0, of(false, 2, 2).atLeast());
        assertEquals(5, of(false, 5, 4).atLeast());
        assertEquals(10, of(false, 5, 5).atLeast());
    }

    @Test
    void handsAreNumbersOfTwoDigits() {
        assertTrue(new CheckForm("i", "count", Map.of("a", "12", "b", " 3 ", "c", "")).isReadable());
        assertTrue(new CheckForm("i", "count", null).isReadable());
        for (String odd : new String[] {"-1", "100", "1.5", "ten", "\u0000"}) {
            assertFalse(new CheckForm("i", "count", Map.of("a", odd)).isReadable(), odd);
        }
    }
}
