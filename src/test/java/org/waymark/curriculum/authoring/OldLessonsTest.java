package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A version that was stored before the format grew lacks what came later, and is read all the same. */
class OldLessonsTest {
    private final Map<String, String> whole = Sample.lesson().files().texts();

    @TestFactory
    Stream<DynamicTest> aLessonWithoutOneOfItsFilesIsRead() {
        return whole.keySet().stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    Map<String, String> less = new TreeMap<>(whole);
                    less.remove(file);
                    read(less);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLessonWithoutOneOfItsLinesIsRead() {
        return whole.keySet().stream().flatMap(file -> {
            List<String> lines = whole.get(file).lines().toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(line -> DynamicTest.dynamicTest(file + ":" + (line + 1), () -> {
                        Map<String, String> less = new TreeMap<>(whole);
                        less.put(file, without(lines, line));
                        read(less);
                    }));
        });
    }

    private static String without(List<String> lines, int line) {
        return String.join("\n", lines.subList(0, line)) + "\n"
                + String.join("\n", lines.subList(line + 1, lines.size())) + "\n";
    }

    private static Lesson read(Map<String, String> texts) {
        Lesson lesson = LessonReader.read(new LessonFiles(Sample.FOLDER, texts)).lesson();
        assertEquals(3, lesson.alternate().size());
        assertFalse(lesson.version().isEmpty());
        return lesson;
    }

    @Test
    void whatIsNotKnownAnyMoreIsPassedOver() {
        Map<String, String> old = new TreeMap<>(whole);
        old.computeIfPresent("lesson.en.md", (file, text) -> text.replace("## choice: kind-no", "## riddle: kind-no"));
        assertEquals(4, read(old).check().size());
    }
}
