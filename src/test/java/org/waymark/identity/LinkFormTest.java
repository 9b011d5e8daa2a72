package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sets a password says enough about themselves, and the password stays hidden. */
class LinkFormTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,a@b.org,long enough,link.name-missing",
                "Ana,a@b,long enough,link.email-missing",
                "Ana,a b@c.org,long enough,link.email-missing",
                "Ana,a@b.org,too short,link.password-short",
                "Ana,a@b.org,-,link.password-short",
                "Ana,a@b.org,long enough,-"
            })
    void saysWhatIsMissing(String name, String email, String password, String error) {
        assertEquals(error, new LinkForm(name, email, password).error(false));
    }

    @Test
    void whoIsKnownOnlySetsAPassword() {
        assertNull(new LinkForm(null, null, "long enough").error(true));
    }

    @Test
    void aVeryLongPasswordIsRefusedBeforeItIsHashed() {
        assertEquals("link.password-short", new LinkForm(null, null, "x".repeat(201)).error(true));
    }

    @Test
    void secretsAreNotPrinted() {
        assertFalse(new LinkForm("Ana", "a@b.org", "long enough").toString().contains("long"));
        assertFalse(new SignInForm("a@b.org", "long enough").toString().contains("long"));
    }
}
