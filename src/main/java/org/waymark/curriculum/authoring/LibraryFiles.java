package org.waymark.curriculum.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The curriculum's files.
 *
 * @param reference {@code curriculum.yaml}, {@code misconceptions.yaml}, {@code standards.yaml}, {@code help.yaml},
 *     {@code names.yaml}
 * @param folders each lesson folder that {@code curriculum.yaml} names
 */
public record LibraryFiles(Map<String, String> reference, List<LessonFiles> folders) {
    static final List<String> REFERENCE =
            List.of("curriculum.yaml", "misconceptions.yaml", "standards.yaml", "help.yaml", "names.yaml");

    /** Reads the folder {@code lessons}. What is missing is empty and found by the reader. */
    public static LibraryFiles of(Path lessons) {
        Map<String, String> reference = new TreeMap<>();
        REFERENCE.forEach(name -> reference.put(name, text(lessons.resolve(name))));
        List<LessonFiles> folders = LibraryReader.folders(reference.get("curriculum.yaml")).stream()
                .map(folder -> LessonFiles.of(lessons, folder))
                .toList();
        return new LibraryFiles(reference, folders);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
