package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private final Report report = Report.of(LibraryFiles.of(Path.of("lessons")));

    @Test
    void keepEveryRule() {
        assertEquals(List.of(), report.errors());
    }

    @Test
    void haveAReasonForEveryWarning() {
        assertEquals(List.of(), report.warnings());
        report.accepted().values().forEach(why -> assertFalse(why.isBlank()));
    }
}
