package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades and bands. */
class SchoolClassTest {
    @ParameterizedTest
    @CsvSource({"0,K-2", "2,K-2", "3,3-5", "5,3-5", "6,6-8", "8,6-8", "9,9-12", "12,9-12"})
    void everyGradeHasItsBand(int grade, String band) {
        assertEquals(band, SchoolClass.band(grade));
    }
}
