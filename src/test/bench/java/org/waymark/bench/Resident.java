package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Memory that a process and all that it started have, from /proc; what several share is counted once. */
final class Resident {
    private static final Pattern SHARE = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private Resident() {}

    /** In bytes. */
    static double of(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToDouble(Resident::one)
                .sum();
    }

    private static double one(ProcessHandle process) {
        try {
            Matcher found =
                    SHARE.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup")));
            return found.find() ? 1024 * Double.parseDouble(found.group(1)) : 0;
        } catch (IOException e) {
            return 0; // ended just now
        }
    }
}
