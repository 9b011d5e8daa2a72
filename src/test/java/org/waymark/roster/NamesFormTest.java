package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
