package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new class needs a title and a grade. */
class ClassFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "9", "10", "12", " 7 "})
    void takesKindergartenToTwelve(String grade) {
        assertEquals(Map.of(), new ClassForm("Room 4", grade).errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "-1", "05", "five", "1.5"})
    void refusesOtherGrades(String grade) {
        assertEquals(Set.of("grade"), new ClassForm("Room 4", grade).errors().keySet());
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        assertEquals(
                Set.of("title", "grade"), new ClassForm(null, null).errors().keySet());
        assertEquals(
                Set.of("title"), new ClassForm("x".repeat(81), "3").errors().keySet());
    }
}
