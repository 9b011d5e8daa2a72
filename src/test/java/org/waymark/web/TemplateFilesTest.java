package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page has its template, found by its name. */
class TemplateFilesTest {
    @Test
    void everyPageHasItsTemplate() throws IOException {
        List<Path> without = Sources.java().keySet().stream()
                .filter(file -> file.getFileName().toString().endsWith("Page.java"))
                .map(file -> Path.of(
                        "src/main/jte",
                        file.getParent().getFileName().toString(),
                        file.getFileName().toString().replace(".java", ".jte")))
                .filter(template -> !Files.exists(template))
                .toList();
        assertEquals(List.of(), without);
    }
}
