package org.waymark.curriculum.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The curriculum's files.
 *
 * @param reference {@code curriculum.yaml}, {@code misconceptions.yaml}, {@code standards.yaml}, {@code help.yaml},
 *     {@code names.yaml}, {@code accepted.yaml}, and every file of the folder {@code mandates}
 * @param folders each lesson folder that {@code curriculum.yaml} names
 * @param refused what is wrong with files that were not read
 */
public record LibraryFiles(Map<String, String> reference, List<LessonFiles> folders, List<Finding> refused) {
    static final List<String> REFERENCE = List.of(
            "curriculum.yaml", "misconceptions.yaml", "standards.yaml", "help.yaml", "names.yaml", "accepted.yaml");

    /** The folder of mandates, and the beginning of their files' names. */
    static final String MANDATES = "mandates/";

    private static final Pattern MANDATE = Pattern.compile("[a-z-]+\\.yaml");

    LibraryFiles(Map<String, String> reference, List<LessonFiles> folders) {
        this(reference, folders, List.of());
    }

    /** Reads the folder {@code lessons}. What is missing is empty and found by the reader. */
    public static LibraryFiles of(Path lessons) {
        Map<String, String> reference = new TreeMap<>();
        List<Finding> refused = new ArrayList<>();
        REFERENCE.forEach(name -> read(lessons, name, reference, refused));
        mandates(lessons).forEach(name -> read(lessons, name, reference, refused));
        List<LessonFiles> folders = LibraryReader.folders(reference.get("curriculum.yaml")).stream()
                .map(folder -> LessonFiles.of(lessons, folder))
                .toList();
        return new LibraryFiles(reference, folders, refused);
    }

    private static void read(Path lessons, String name, Map<String, String> reference, List<Finding> refused) {
        Path path = lessons.resolve(name);
        FileText file = Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? FileText.of(path) : new FileText("", 1, "");
        if (file.isRead()) {
            reference.put(name, file.text());
        } else {
            reference.put(name, "");
            refused.add(Finding.error(new Place(name, file.line()), file.problem(), "Save it as plain text."));
        }
    }

    /** The files of the folder. What lies there under another kind of name is no mandate, such as an editor's copy. */
    private static List<String> mandates(Path lessons) {
        Path folder = lessons.resolve(MANDATES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> MANDATE.matcher(name).matches())
                    .map(name -> MANDATES + name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
