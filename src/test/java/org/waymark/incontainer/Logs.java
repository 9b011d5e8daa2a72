package org.waymark.incontainer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the running server has written about itself: logs, and what it keeps of failures. */
public final class Logs {
    /** A server works in its own folder. */
    private static final Path FOLDER = Path.of("logs").toAbsolutePath();

    private Logs() {}

    /** Texts by file name; what an earlier run left is not this one's. */
    public static Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Logs::isOfThisRun).toList()) {
                texts.put(FOLDER.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the server's logs cannot be read", e);
        }
        return texts;
    }

    private static boolean isOfThisRun(Path file) {
        return Files.isRegularFile(file)
                && file.toFile().lastModified()
                        >= ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
