package org.waymark.curriculum.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code bin/lessons lint}: prints what is wrong, as a compiler would, and ends with 1 when a lesson may not be taught
 * so. Warnings that stay are counted; their reasons stand in {@code accepted.yaml}. A second folder holds the lessons of
 * an earlier day, whose ids must still mean the same.
 */
public final class Lint {
    private Lint() {}

    public static void main(String[] arguments) {
        LibraryFiles files = LibraryFiles.of(Path.of(arguments[0]));
        Report report = Report.of(files);
        List<Finding> errors = Stream.concat(
                        report.errors().stream(),
                        Stream.of(arguments).skip(1).flatMap(before -> changed(before, files)))
                .toList();
        errors.forEach(System.out::println);
        report.warnings().forEach(System.out::println);
        System.out.printf(
                "%d errors, %d warnings, %d more accepted with a reason. %s%n",
                errors.size(),
                report.warnings().size(),
                report.accepted().size(),
                errors.isEmpty() ? "All lessons keep the rules." : "Errors stop the build and the start.");
        System.exit(errors.isEmpty() ? 0 : 1);
    }

    private static Stream<Finding> changed(String before, LibraryFiles files) {
        return IdsNeverChange.check(
                LibraryReader.read(LibraryFiles.of(Path.of(before))).library(),
                LibraryReader.read(files).library());
    }
}
