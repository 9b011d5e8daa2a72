package org.waymark.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server that the start runs has written down. */
final class ServerLog {
    private static final Path FOLDER = Path.of(System.getProperty("wlp.home"), "usr/servers/waymark/logs");
    /** A warning, an error or a stack trace in Liberty's basic format. */
    private static final Pattern COMPLAINT =
            Pattern.compile("^\\[[^]]+] \\w{8} \\S+ +[WEF] .*|^\\s+at .*|.*Exception.*");

    private ServerLog() {}

    /** Warnings, errors, stack traces since the server's start, and incidents since then, which have files of their own. */
    static List<String> complaints(Instant start) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<String> lines = Files.lines(FOLDER.resolve("messages.log"))) {
            lines.filter(COMPLAINT.asMatchPredicate()).forEach(found::add);
        }
        Path incidents = FOLDER.resolve("ffdc");
        if (Files.isDirectory(incidents)) {
            try (Stream<Path> files = Files.list(incidents)) {
                files.filter(file -> file.toFile().lastModified() > start.toEpochMilli())
                        .map(Path::toString)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
