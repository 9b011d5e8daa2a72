package org.waymark.curriculum.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A lesson folder as texts by name, such as {@code lesson.en.md} and {@code assets/wave.svg}.
 *
 * @param folder its path under {@code lessons}
 * @param refused what is wrong with files that were not read
 */
public record LessonFiles(String folder, SortedMap<String, String> texts, List<Finding> refused) {
    private static final Pattern FOLDER = Pattern.compile("[a-z]+/[a-z0-9-]+");

    public LessonFiles(String folder, Map<String, String> texts) {
        this(folder, new TreeMap<>(texts), List.of());
    }

    /** Reads a folder below the lessons' own. */
    public static LessonFiles of(Path lessons, String folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Finding> refused = new ArrayList<>();
        if (!FOLDER.matcher(folder).matches()) {
            refused.add(Finding.error(
                    Place.top("curriculum.yaml"),
                    "`" + folder + "` is not a folder of lessons.",
                    "Write strand/code-and-name in small letters."));
        } else if (Files.isDirectory(lessons.resolve(folder))) {
            names(lessons.resolve(folder)).forEach(name -> read(lessons, folder, name, texts, refused));
        }
        return new LessonFiles(folder, texts, refused);
    }

    private static void read(
            Path lessons, String folder, String name, Map<String, String> texts, List<Finding> refused) {
        FileText file = FileText.of(lessons.resolve(folder).resolve(name));
        if (file.isRead()) {
            texts.put(name, file.text());
        } else {
            refused.add(Finding.error(
                    new Place(folder + "/" + name, file.line()),
                    file.problem(),
                    "Save it as plain text, or delete it."));
        }
    }

    private static List<String> names(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
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

    /** Pages that have an English file, by their name without language. */
    Stream<String> pages() {
        return texts.keySet().stream()
                .filter(name -> name.endsWith(".en.md"))
                .map(name -> name.substring(0, name.length() - ".en.md".length()));
    }

    boolean has(String name) {
        return texts.containsKey(name);
    }

    Place place(String name) {
        return Place.top(folder + "/" + name);
    }
}
