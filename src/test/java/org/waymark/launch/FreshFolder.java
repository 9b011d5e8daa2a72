package org.waymark.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A data folder without anything of an earlier run in it, nor a database of one that was killed. */
final class FreshFolder {
    private FreshFolder() {}

    static Path at(String path) {
        Path folder = Path.of(path).toAbsolutePath();
        LeftOver.stop(folder.resolve("postgres"));
        if (Files.exists(folder)) {
            delete(folder);
        }
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
