package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tokens are long, new each time, and never printed. */
class TokenTest {
    @Test
    void carries256BitsInUrlSafeLetters() {
        assertTrue(Token.random().value().matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void isNewEachTime() {
        assertEquals(
                1000,
                IntStream.range(0, 1000)
                        .mapToObj(i -> Token.random().value())
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void isStoredAsSha256() {
        String known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-2, example B.1
        assertEquals(known, HexFormat.of().formatHex(new Token("abc").hash()));
    }

    @Test
    void isNeverPrinted() {
        assertFalse(new Token("abc").toString().contains("abc"));
    }
}
