package org.waymark.curriculum.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A lesson folder as texts by name, such as {@code lesson.en.md} and {@code assets/wave.svg}.
 *
 * @param folder its path under {@code lessons}
 */
public record LessonFiles(String folder, SortedMap<String, String> texts) {
    public LessonFiles(String folder, Map<String, String> texts) {
        this(folder, (SortedMap<String, String>) new TreeMap<>(texts));
    }

    /** Reads a folder below the lessons' own. */
    public static LessonFiles of(Path lessons, String folder) {
        Path root = lessons.resolve(folder);
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                texts.put(root.relativize(file).toString().replace('\\', '/'), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LessonFiles(folder, texts);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the content for ever: SHA-256 over names and texts, in hexadecimal. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
        return sha256(all.toString());
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    boolean has(String name) {
        return texts.containsKey(name);
    }

    Place place(String name) {
        return Place.top(folder + "/" + name);
    }
}
