package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.platform.Settings;

class CurriculumTest {
    private static final Curriculum CURRICULUM = new Curriculum(new Settings() {
        @Override
        public String lessons() {
            return "";
        }
    });

    @BeforeAll
    static void read() {
        CURRICULUM.read();
    }

    @Test
    void helpIsThatOfTheSchoolsCountry() {
        Set<String> countries = Stream.concat(
                        CURRICULUM.helpForAdults().stream(),
                        Stream.of("K-2", "3-5", "6-8", "9-12").flatMap(band -> CURRICULUM.helpFor(band).stream()))
                .map(HelpLine::country)
                .collect(Collectors.toSet());
        assertEquals(Set.of("US"), countries);
    }

    @Test
    void youngChildrenAreShownOneNumber() {
        assertEquals(List.of("emergency"), ids(CURRICULUM.helpFor("K-2")));
        assertEquals(List.of("emergency"), ids(CURRICULUM.helpFor("3-5")));
    }

    @Test
    void aLessonAddsTheLinesThatNameIt() {
        assertFalse(ids(CURRICULUM.helpFor("6-8")).contains("take-it-down"));
        assertFalse(ids(CURRICULUM.helpFor("6-8", "68-ON1")).contains("take-it-down"));
        assertTrue(ids(CURRICULUM.helpFor("6-8", "68-ON3"))
                .containsAll(Stream.concat(ids(CURRICULUM.helpFor("6-8")).stream(), Stream.of("take-it-down"))
                        .toList()));
        assertEquals(CURRICULUM.helpFor("6-8"), CURRICULUM.helpFor("6-8", ""));
    }

    private static List<String> ids(List<HelpLine> lines) {
        return lines.stream().map(HelpLine::id).toList();
    }
}
