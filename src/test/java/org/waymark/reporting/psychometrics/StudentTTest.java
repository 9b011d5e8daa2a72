package org.waymark.reporting.psychometrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the printed tables. */
class StudentTTest {
    @ParameterizedTest
    @CsvSource({"9, 2.262", "10, 2.228", "14, 2.145", "19, 2.093", "23, 2.069", "29, 2.045", "39, 2.023", "120, 1.980"})
    void isThatOfTheTables(int freedom, double value) {
        assertEquals(value, StudentT.twoSided95(freedom), 0.0006);
    }
}
