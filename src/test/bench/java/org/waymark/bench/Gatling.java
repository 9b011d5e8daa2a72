package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gatling in a process of its own; its report with every request is left in target/gatling. */
final class Gatling {
    private static final Path REPORTS = Path.of("target/gatling");

    private final Questions questions;

    Gatling(Questions questions) {
        this.questions = questions;
    }

    /** Gatling's own words about a whole run. */
    record Summary(String text) {
        /** The number in the column of all requests, or of those that failed. */
        double number(String line, boolean failed) {
            Matcher row = Pattern.compile(
                            "> " + Pattern.quote(line) + " +\\| +([0-9,.-]+) \\| +[0-9,.-]+ \\| +([0-9,.-]+)")
                    .matcher(text);
            if (!row.find()) {
                throw new IllegalStateException("Gatling says nothing about " + line + ": " + text);
            }
            String number = row.group(failed ? 2 : 1).replace(",", "");
            return number.equals("-") ? 0 : Double.parseDouble(number);
        }
    }

    /** Runs the school from this student on. */
    Summary run(int first, int rate, long seconds) throws IOException {
        Files.createDirectories(REPORTS);
        return new Summary(Command.run(List.of(
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
                REPORTS.toString())));
    }
}
