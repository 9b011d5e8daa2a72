package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words are looked up and filled in; a missing key is an error of ours, not a blank. */
class MessagesTest {
    private final Messages english = new Messages(Locale.ENGLISH);

    @Test
    void fillsInValues() {
        assertEquals("I am not Ana", english.text("layout.not-me", "Ana"));
    }

    @Test
    void writesOneApostropheForTwo() {
        assertTrue(english.text("problem.unavailable.title").contains("school's"));
    }

    @Test
    void aMissingKeyIsNamed() {
        var missing = assertThrows(IllegalArgumentException.class, () -> english.text("no.such"));
        assertTrue(missing.getMessage().contains("no.such"));
    }
}
