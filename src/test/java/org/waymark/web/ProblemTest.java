package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem names its kind and says what to do, in the reader's language. */
class ProblemTest {
    @ParameterizedTest
    @CsvSource({
        "400,bad-request",
        "422,bad-request",
        "403,refused",
        "404,not-found",
        "405,not-found",
        "409,conflict",
        "413,too-large",
        "410,bad-request",
        "429,too-many",
        "503,unavailable",
        "500,fault"
    })
    void everyStatusHasItsKind(int status, String kind) {
        Problem problem = Problem.of(status, new Messages(Locale.ENGLISH));
        assertEquals("/problems/" + kind, problem.type());
        assertEquals(status, problem.status());
    }

    @Test
    void speaksTheReadersLanguage() {
        Problem english = Problem.of(404, new Messages(Locale.ENGLISH));
        Problem spanish = Problem.of(404, new Messages(new Locale("es")));
        assertNotEquals(english.detail(), spanish.detail());
    }
}
