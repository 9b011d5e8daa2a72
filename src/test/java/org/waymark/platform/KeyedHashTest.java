package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Short secrets are hashed under a key, apart for each purpose. */
class KeyedHashTest {
    private final KeyedHash hash = new KeyedHash("k".repeat(32));

    @Test
    void theSameTextForTheSamePurposeIsTheSame() {
        assertArrayEquals(hash.of("email", "a"), new KeyedHash("k".repeat(32)).of("email", "a"));
    }

    @Test
    void purposeTextAndKeyAllCount() {
        String plain = Arrays.toString(hash.of("email", "a"));
        assertNotEquals(plain, Arrays.toString(hash.of("class-code", "a")));
        assertNotEquals(plain, Arrays.toString(hash.of("email", "b")));
        assertNotEquals(plain, Arrays.toString(new KeyedHash("l".repeat(32)).of("email", "a")));
    }

    @Test
    void purposeAndTextDoNotRunTogether() {
        assertNotEquals(Arrays.toString(hash.of("ab", "c")), Arrays.toString(hash.of("a", "bc")));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new KeyedHash("k".repeat(31)));
    }
}
