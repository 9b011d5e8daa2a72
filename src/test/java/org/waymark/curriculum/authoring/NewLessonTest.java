package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewLessonTest {
    @Test
    void hasEveryHeadingInItsPlace() {
        LessonFiles files = new LessonFiles("boundaries/68-bd9-new", NewLesson.files("68-BD9", "6-8", "boundaries"));
        List<String> form = LessonReader.read(files).findings().stream()
                .filter(finding -> finding.file().endsWith(".en.md"))
                .map(Finding::problem)
                .toList();
        assertEquals(List.of("`title` is missing.", "`minutes` is not a whole number."), form);
    }
}
