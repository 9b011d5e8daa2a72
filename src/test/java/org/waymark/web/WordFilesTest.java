package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English and Spanish say the same things, and every file of words is read. */
class WordFilesTest {
    static List<String> components() {
        return Messages.COMPONENTS;
    }

    @ParameterizedTest
    @MethodSource("components")
    void bothLanguagesHaveTheSameKeysAndPlaces(String component) throws IOException {
        Map<String, String> english = Words.of(component, "en");
        Map<String, String> spanish = Words.of(component, "es");
        assertEquals(english.keySet(), spanish.keySet());
        assertAll(english.entrySet().stream()
                .map(entry -> () -> assertEquals(
                        Words.placeholders(entry.getValue()),
                        Words.placeholders(spanish.get(entry.getKey())),
                        entry.getKey())));
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyTextIsThereAndWritesApostrophesTwice(String component) throws IOException {
        for (String language : List.of("en", "es")) {
            Words.of(component, language).forEach((key, text) -> {
                assertFalse(text.isBlank(), key);
                assertFalse(
                        text.replace("''", "").contains("'"), () -> "one apostrophe eats the places after it: " + key);
            });
        }
    }

    @Test
    void noKeyStandsInTwoFiles() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String component : Messages.COMPONENTS) {
            Words.of(component, "en").keySet().stream()
                    .filter(key -> !seen.add(key))
                    .forEach(twice::add);
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyFileIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            assertTrue(files.map(file -> file.getFileName().toString().split("\\.")[0])
                    .allMatch(Messages.COMPONENTS::contains));
        }
    }
}
