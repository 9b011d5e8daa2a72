package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.item.AssessmentItem;

/** What waits on a device names items by codes that say nothing, and each code means one item. */
class ItemCodesTest {
    private static List<String> codes(Lesson lesson) {
        return Stream.of(lesson.check(), lesson.formB(), lesson.remember())
                .flatMap(List::stream)
                .map(AssessmentItem::id)
                .map(TestPart::code)
                .toList();
    }

    @Test
    void everyCodeOfALessonMeansOneItem() {
        LibraryReader.read(LibraryFiles.of(Path.of("lessons")))
                .library()
                .lessons()
                .values()
                .forEach(lesson -> {
                    List<String> codes = codes(lesson);
                    assertEquals(codes.size(), codes.stream().distinct().count(), lesson.id());
                    assertTrue(codes.stream().allMatch(code -> code.matches("[0-9a-f]{1,8}")), codes::toString);
                });
    }
}
