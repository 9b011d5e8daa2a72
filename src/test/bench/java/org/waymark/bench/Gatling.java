package org.waymark.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gatling in a process of its own; its report with every request is left in target/gatling. */
final class Gatling {
    private static final Path REPORTS = Path.of("target/gatling");

    private final Questions questions;

    Gatling(Questions questions) {
        this.questions = questions;
    }

    /** Runs the school from this student on. @return Gatling's own statistics */
    JsonObject run(int first, int rate, long seconds) throws IOException {
        Files.createDirectories(REPORTS);
        Command.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dbench.first=" + first,
                "-Dbench.rate=" + rate,
                "-Dbench.seconds=" + seconds,
                "-Dbench.items=" + String.join(",", questions.items()),
                "-Dbench.choices=" + String.join(",", questions.choices()),
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "--simulation",
                SchoolSimulation.class.getName(),
                "--results-folder",
                REPORTS.toString()));
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(newest().resolve("js/stats.json")))) {
            return reader.readObject();
        }
    }

    private static Path newest() throws IOException {
        try (Stream<Path> reports = Files.list(REPORTS)) {
            return reports.filter(Files::isDirectory)
                    .max(Comparator.comparingLong(report -> report.toFile().lastModified()))
                    .orElseThrow();
        }
    }
}
