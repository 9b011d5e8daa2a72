package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReleaseDraftTest {
    private static ReleaseDraft of(String week) {
        LocalDate monday = LocalDate.parse(week);
        ZoneId chicago = ZoneId.of("America/Chicago");
        return new ReleaseDraft(null, null, monday, ReleaseDraft.schoolYear(monday), chicago, 10, null);
    }

    @Test
    void aWeekEndsAtMidnightOnTheDistrictsClockBeforeAndAfterItChanges() {
        assertEquals(Instant.parse("2027-03-08T06:00:00Z"), of("2027-03-08").until());
        assertEquals(Instant.parse("2027-03-15T05:00:00Z"), of("2027-03-15").until());
        assertEquals(Instant.parse("2026-11-02T06:00:00Z"), of("2026-11-02").until());
    }

    @Test
    void aSchoolYearBeginsInJulyInSummersTime() {
        assertEquals(Instant.parse("2026-07-01T05:00:00Z"), of("2027-03-08").from());
        assertEquals(2026, of("2027-06-28").schoolYear());
        assertEquals(2027, of("2027-07-05").schoolYear());
    }

    /** What a release counts ends before its Monday: one of 1 July itself is still of the year before. */
    @Test
    void theFirstOfJulyOnAMondayStillEndsTheOldYear() {
        assertEquals(2023, of("2024-07-01").schoolYear());
        assertEquals(2024, of("2024-07-08").schoolYear());
    }
}
