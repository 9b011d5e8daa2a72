package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LessonFiles;
import org.waymark.curriculum.authoring.LessonReader;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;

/** The banner stands as long as one lesson is not reviewed, and falls by itself. */
class DemoBannerTest {
    private final List<Lesson> today = List.copyOf(LibraryReader.read(LibraryFiles.of(Path.of("lessons")))
            .library()
            .lessons()
            .values());

    private static Lesson reviewed(Lesson lesson) {
        Map<String, String> texts = new TreeMap<>(lesson.files().texts());
        texts.computeIfPresent(
                "review.yaml", (name, text) -> text.replace("not yet reviewed", "{by: Rita Reader, date: 2027-01-15}"));
        return LessonReader.read(new LessonFiles(lesson.files().folder(), texts))
                .lesson();
    }

    @Test
    void oneLessonThatIsNotReviewedIsEnough() {
        List<Lesson> all = today.stream().map(DemoBannerTest::reviewed).toList();
        assertFalse(DemoBanner.isNeeded(all));
        assertTrue(DemoBanner.isNeeded(
                Stream.concat(all.stream(), Stream.of(today.get(0))).toList()));
    }
}
