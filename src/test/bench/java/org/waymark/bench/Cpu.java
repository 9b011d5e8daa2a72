package org.waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of a process and all that it started, from /proc; what has ended counts by its parent. */
final class Cpu {
    private static final double TICKS_A_SECOND = 100; // USER_HZ, the same on every Linux
    private static final int USER = 11; // fields of /proc/<pid>/stat after the name: utime, stime, cutime, cstime
    private static final int CHILDREN_KERNEL = 14;

    private Cpu() {}

    /** In seconds. */
    static double of(ProcessHandle... roots) {
        return Stream.of(roots)
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .mapToDouble(Cpu::one)
                .sum();
    }

    private static double one(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int i = USER; i <= CHILDREN_KERNEL; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (NoSuchFileException e) {
            return 0; // ended just now
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
