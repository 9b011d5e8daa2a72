package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A pasted list of names. */
class NamesFormTest {
    @Test
    void takesOneNameALine() {
        assertEquals(List.of("Ana P.", "Ben R.", "Zoë"), new NamesForm("  Ana P.\r\n\nBen\tR.  \n\n Zoë").lines());
    }

    @Test
    void nothingIsNoNames() {
        assertEquals(List.of(), new NamesForm(null).lines());
        assertEquals(List.of(), new NamesForm(" \n\t\n").lines());
    }

    @Test
    void knowsAnAddressANumberAndADateFromAName() {
        for (String more :
                List.of("ana@example.org", "Ana 555-010-0199", "Ana 20170314", "Ana 3/14/17", "Ana 2017-03-14")) {
            assertTrue(NamesForm.isMore(more), more);
        }
        for (String name : List.of("Ana P.", "Zoë O'Neil-Ruiz", "Student 12", "Ben 2nd", "李 明")) {
            assertFalse(NamesForm.isMore(name), name);
        }
    }
}
