package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {
    @ParameterizedTest
    @CsvSource({"2026-06-30, 2025", "2026-07-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026"})
    void beginsOnTheFirstOfJuly(LocalDate day, int year) {
        assertEquals(year, SchoolYear.of(day));
    }

    @Test
    void isWrittenWithBothYears() {
        assertEquals("2026-27", SchoolYear.written(2026));
        assertEquals("2099-00", SchoolYear.written(2099));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 2026-09-07",
                "2026-10-14, 2026-10-12",
                "2026-10-12, 2026-10-12",
                "2027-08-18, 2027-08-16",
                "soon, 2026-09-07",
                "2026-02-30, 2026-09-07",
                "9999-12-31, 2026-09-07",
                "+999999999-12-31, 2026-09-07",
            })
    void aPlanBeginsOnAMonday(String asked, LocalDate first) {
        assertEquals(first, SchoolYear.start(asked, LocalDate.of(2026, 11, 30)));
    }

    /** What is due on 1 July is about the year that ends then. */
    @Test
    void aDueDayLiesInItsSchoolYear() {
        assertEquals(LocalDate.of(2026, 12, 1), DueOn.on("12-01", 2026));
        assertEquals(LocalDate.of(2027, 7, 1), DueOn.on("07-01", 2026));
        assertEquals(LocalDate.of(2026, 7, 2), DueOn.on("07-02", 2026));
        assertEquals(LocalDate.of(2027, 2, 28), DueOn.on("02-29", 2026));
        assertNull(DueOn.on("", 2026));
    }
}
