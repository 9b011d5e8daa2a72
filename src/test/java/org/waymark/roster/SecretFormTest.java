package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** What a student tapped or typed. */
class SecretFormTest {
    @Test
    void threePicturesAreATry() {
        assertEquals(
                "sun,ball,egg",
                new SecretForm("sun", "ball", "egg", null).secret(true).value());
        assertNull(new SecretForm("sun", null, "egg", null).secret(true));
    }

    @Test
    void fourDigitsAreATry() {
        assertEquals(
                "0042", new SecretForm(null, null, null, " 0042 ").secret(false).value());
        assertNull(new SecretForm(null, null, null, "42").secret(false));
        assertNull(new SecretForm("sun", "ball", "egg", null).secret(false));
    }

    @Test
    void aTryIsNotPrinted() {
        assertFalse(new SecretForm("sun", "ball", "egg", "0042").toString().matches(".*(sun|0042).*"));
    }
}
