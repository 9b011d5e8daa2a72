package org.waymark.curriculum.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The curriculum's files.
 *
 * @param reference {@code curriculum.yaml}, {@code misconceptions.yaml}, {@code standards.yaml}, {@code help.yaml},
 *     {@code names.yaml}, {@code accepted.yaml}
 * @param folders each lesson folder that {@code curriculum.yaml} names
 * @param refused what is wrong with files that were not read
 */
public record LibraryFiles(Map<String, String> reference, List<LessonFiles> folders, List<Finding> refused) {
    static final List<String> REFERENCE = List.of(
            "curriculum.yaml", "misconceptions.yaml", "standards.yaml", "help.yaml", "names.yaml", "accepted.yaml");

    LibraryFiles(Map<String, String> reference, List<LessonFiles> folders) {
        this(reference, folders, List.of());
    }

    /** Reads the folder {@code lessons}. What is missing is empty and found by the reader. */
    public static LibraryFiles of(Path lessons) {
        Map<String, String> reference = new TreeMap<>();
        List<Finding> refused = new ArrayList<>();
        for (String name : REFERENCE) {
            FileText file =
                    Files.exists(lessons.resolve(name)) ? FileText.of(lessons.resolve(name)) : new FileText("", 1, "");
            reference.put(name, file.text());
            if (!file.isRead()) {
                refused.add(Finding.error(new Place(name, file.line()), file.problem(), "Save it as plain text."));
            }
        }
        List<LessonFiles> folders = LibraryReader.folders(reference.get("curriculum.yaml")).stream()
                .map(folder -> LessonFiles.of(lessons, folder))
                .toList();
        return new LibraryFiles(reference, folders, refused);
    }
}
