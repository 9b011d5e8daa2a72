package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code can be read out, typed carelessly, and is never a word. */
class ClassCodeTest {
    @Test
    void hasSixConsonants() {
        assertTrue(ClassCode.random().letters().matches("[BCDFGHJKLMNPQRSTVWXZ]{6}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BCDFGH", "bcdfgh", " bcd fgh ", "BCD-FGH"})
    void isFoundHoweverItIsTyped(String typed) {
        assertEquals(new ClassCode("BCDFGH"), ClassCode.of(typed));
    }

    @Test
    void nothingTypedIsNoCode() {
        assertEquals("", ClassCode.of(null).letters());
    }
}
