package org.waymark.curriculum.authoring;

import java.nio.file.Path;

/**
 * {@code bin/lessons lint}: prints what is wrong, as a compiler would, and ends with 1 when a lesson may not be taught
 * so. Warnings that stay are counted; their reasons stand in {@code accepted.yaml}.
 */
public final class Lint {
    private Lint() {}

    public static void main(String[] arguments) {
        Report report = Report.of(LibraryFiles.of(Path.of(arguments.length == 0 ? "lessons" : arguments[0])));
        report.errors().forEach(System.out::println);
        report.warnings().forEach(System.out::println);
        System.out.printf(
                "%d errors, %d warnings, %d more accepted with a reason. %s%n",
                report.errors().size(),
                report.warnings().size(),
                report.accepted().size(),
                report.errors().isEmpty() ? "All lessons keep the rules." : "Errors stop the build and the start.");
        System.exit(report.errors().isEmpty() ? 0 : 1);
    }
}
