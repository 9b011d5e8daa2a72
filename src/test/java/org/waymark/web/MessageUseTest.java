package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every key that is named has words, and no words lie about unused. */
class MessageUseTest {
    @Test
    void everyKeyOfATemplateHasWords() throws IOException {
        Set<String> keys = Words.keys();
        MessageUse use = MessageUse.ofTemplates();
        assertEquals(
                List.of(),
                use.whole().stream().filter(key -> !keys.contains(key)).toList());
        assertEquals(
                List.of(),
                use.beginnings().stream()
                        .filter(start -> keys.stream().noneMatch(key -> key.startsWith(start)))
                        .toList());
    }

    @Test
    void everyKeyOfAClassHasWords() throws IOException {
        Set<String> keys = Words.keys();
        Set<String> families = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                MessageUse.ofClasses().whole().stream()
                        .filter(key -> families.contains(key.split("\\.")[0]) && !keys.contains(key))
                        .toList());
    }

    @Test
    void noWordsAreUnused() throws IOException {
        MessageUse templates = MessageUse.ofTemplates();
        MessageUse classes = MessageUse.ofClasses();
        assertEquals(
                List.of(),
                Words.keys().stream()
                        .filter(key -> !templates.names(key) && !classes.names(key))
                        .toList());
    }
}
