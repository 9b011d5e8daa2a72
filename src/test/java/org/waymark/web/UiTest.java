package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates ask. */
class UiTest {
    private static final Instant BELL = Instant.parse("2026-11-23T14:00:00Z");

    private final Ui english = new Ui(Locale.ENGLISH, Viewer.NOBODY, "/", "", "/static/abc", null);
    private final Ui spanish = new Ui(new Locale("es"), Viewer.NOBODY, "/", "band=K-2&lang=es", "/static/abc", null);

    @Test
    void aTimeIsShownWithItsZone() {
        assertEquals("Mon, Nov 23, 2026, 8:00 AM CST", english.when(BELL, ZoneId.of("America/Chicago")));
        assertTrue(spanish.when(BELL, ZoneId.of("America/Chicago")).contains("23 de nov"));
    }

    @Test
    void theOtherLanguageIsTheOther() {
        assertEquals("es", english.otherLang());
        assertEquals("en", spanish.otherLang());
    }

    @Test
    void theOtherLanguageKeepsWhatWasAsked() {
        assertEquals("?lang=es", english.inOtherLang());
        assertEquals("?band=K-2&lang=en", spanish.inOtherLang());
    }

    @Test
    void aPageThatAnswersAFormCannotBeAskedForAgain() {
        assertNull(new Ui(Locale.ENGLISH, Viewer.NOBODY, "/", null, "/static/abc", null).inOtherLang());
    }

    @ParameterizedTest
    @CsvSource({"2,5,40", "1,3,33", "0,4,0", "0,0,0", "4,4,100"})
    void percentsAreWhole(int part, int whole, int percent) {
        assertEquals(percent, Ui.percent(part, whole));
    }

    @Test
    void assetsCarryTheirVersion() {
        assertEquals("/static/abc/js/page.js", english.asset("js/page.js"));
    }
}
