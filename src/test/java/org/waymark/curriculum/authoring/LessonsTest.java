package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LessonsTest {
    @Test
    void keepEveryRule() {
        String broken = Linter.lint(LibraryFiles.of(Path.of("lessons"))).stream()
                .filter(Finding::blocks)
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
        assertEquals("", broken);
    }
}
