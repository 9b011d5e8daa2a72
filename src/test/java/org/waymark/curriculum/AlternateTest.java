package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.platform.Settings;

class AlternateTest {
    private static final Curriculum CURRICULUM = new Curriculum(new Settings() {
        @Override
        public String lessons() {
            return "";
        }
    });

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void itsFirstSentenceIsItsName() {
        assertEquals("Map Makers", Alternate.sentence("Map Makers. Design a map of a park.", Locale.ENGLISH));
        assertEquals(
                "Make a little book called \"My Garden.\"",
                Alternate.sentence("Make a little book called \"My Garden.\" In this garden", Locale.ENGLISH));
        assertEquals("Haz un mapa", Alternate.sentence(" Haz un mapa.\nDibuja el mapa", SPANISH));
        assertEquals("", Alternate.sentence("", SPANISH));
    }

    @Test
    void everyLessonHasOneThatFitsACard() {
        CURRICULUM.read();
        CURRICULUM.lessons().stream()
                .map(Alternate::of)
                .map(Alternate::title)
                .flatMap(title -> Stream.of(title.en(), title.es()))
                .forEach(title -> {
                    assertTrue(title.length() > 3 && title.length() <= 90, title);
                    assertFalse(title.contains("*"), title);
                });
    }
}
