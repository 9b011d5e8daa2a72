package org.waymark.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The start as a process of its own, the way a newcomer runs it. What it says is kept, line by line. */
final class Command implements AutoCloseable {
    private static final String OPEN = "Stop with Ctrl-C.";

    private final Instant begun = Instant.now();
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final BufferedReader lines;

    private Command(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    static Command run(Map<String, String> settings) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                School.class.getName(),
                System.getProperty("wlp.home"),
                Path.of("").toAbsolutePath().toString());
        builder.redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("WAYMARK_") || name.startsWith("PG"));
        builder.environment().putAll(settings);
        try {
            return new Command(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on until the school is open. @return false when it ended before */
    boolean opens() {
        return lines.lines().peek(said::add).anyMatch(OPEN::equals);
    }

    /** Ctrl-C, as a terminal sends it. @return the exit code */
    int interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            return end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school stops", e);
        }
    }

    /** Waits for the end. @return the exit code */
    int end() {
        lines.lines().forEach(said::add);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school stops", e);
        }
    }

    /** When it was started. */
    Instant begun() {
        return begun;
    }

    /** Everything that it said, without empty lines. */
    List<String> said() {
        return said.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The server, the database and whatever else it has started. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** The first word with this in it. */
    String word(String part) {
        return said.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> word.contains(part))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = children();
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school stops", e);
        }
    }
}
