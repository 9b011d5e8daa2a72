package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Map<String, String> errors(String kind, String keep, String from) {
        return new RetentionForm(kind, keep, from).errors(TODAY);
    }

    @Test
    void whatIsWithinItsBoundsIsTaken() {
        assertEquals(Map.of(), errors("answers", "2", "2026-11-30"));
        assertEquals(Map.of(), errors("accounts", " 30 ", "2027-11-30"));
        assertEquals(Map.of(), errors("views", "1095", "2027-01-01"));
    }

    @Test
    void whatIsNotIsSaidAtItsField() {
        assertEquals(Map.of("kind", "records.kind-missing"), errors("releases", "2", "2026-12-01"));
        assertEquals(Map.of("keep", "records.keep-wrong.answers"), errors("answers", "4", "2026-12-01"));
        assertEquals(Map.of("keep", "records.keep-wrong.accounts"), errors("accounts", "29", "2026-12-01"));
        assertEquals(Map.of("keep", "records.keep-wrong.views"), errors("views", "-90", "2026-12-01"));
        assertEquals(Map.of("keep", "records.keep-wrong.views"), errors("views", null, "2026-12-01"));
        assertEquals(Map.of("from", "records.from-wrong"), errors("views", "365", "2026-11-29"));
        assertEquals(Map.of("from", "records.from-wrong"), errors("views", "365", "soon"));
        assertEquals(3, errors(null, null, null).size() + 1);
    }
}
