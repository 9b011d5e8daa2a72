package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A district has a time zone that exists. */
class DistrictFormTest {
    @Test
    void knowsRealZonesOnly() {
        assertEquals(
                ZoneId.of("America/Chicago"),
                new DistrictForm("North", " America/Chicago ").zoneId().orElseThrow());
        assertTrue(new DistrictForm("North", "America/Nowhere").zoneId().isEmpty());
        assertTrue(new DistrictForm("North", null).zoneId().isEmpty());
    }
}
