package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.platform.KeyedHash;

/** A pass says that this school made it, for one quiz, and nothing else. */
class PassTest {
    private static final KeyedHash KEY = new KeyedHash("a key of more than thirty-two characters");
    private static final Pass PASS = Pass.random(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void isReadAsItWasWritten() {
        assertEquals(Optional.of(PASS), Pass.read(PASS.written(KEY), KEY));
    }

    @Test
    void whatTheSchoolDidNotMakeIsNone() {
        String written = PASS.written(KEY);
        Pass other = new Pass(PASS.district(), UUID.randomUUID(), PASS.nonce());
        String moved = other.written(new KeyedHash("another key of more than thirty-two characters"));
        String mixed = written.replace(PASS.quiz().toString(), UUID.randomUUID().toString());
        for (String odd : List.of("", "x", moved, mixed, written + "x", written.substring(1))) {
            assertEquals(Optional.empty(), Pass.read(odd, KEY), odd);
        }
        assertEquals(Optional.empty(), Pass.read(null, KEY));
    }

    @Test
    void twoDevicesHaveNothingInCommon() {
        Pass other = Pass.random(PASS.district(), PASS.quiz());
        assertNotEquals(PASS.nonce(), other.nonce());
        assertNotEquals(PASS.somebody(), other.somebody());
        assertFalse(PASS.toString().contains(PASS.nonce()));
    }
}
