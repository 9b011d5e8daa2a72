package org.waymark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Templates and Java sources, by path. */
final class Sources {
    private Sources() {}

    static Map<Path, String> templates() throws IOException {
        return read("src/main/jte", ".jte");
    }

    static Map<Path, String> java() throws IOException {
        return read("src/main/java", ".java");
    }

    private static Map<Path, String> read(String folder, String ending) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> texts.put(file, text(file)));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
