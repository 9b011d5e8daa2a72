package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Ids say nothing about order or time. */
class IdsTest {
    @Test
    void areRandom() {
        assertEquals(4, Ids.next().version());
    }
}
