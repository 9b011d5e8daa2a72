package org.waymark.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.curriculum.authoring.Finding;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.Linter;

/** Reads every lesson before the server does: a broken one is named with its line, and nothing starts. */
final class Lessons {
    private static final int SHOWN = 10;

    private Lessons() {}

    static void check(Path folder) {
        if (!Files.isReadable(folder.resolve("curriculum.yaml"))) {
            throw new Refusal(
                    "There are no lessons in " + folder + ": curriculum.yaml is missing or cannot be read. Set"
                            + " WAYMARK_LESSONS to the folder that holds it.");
        }
        List<Finding> broken = Linter.lint(LibraryFiles.of(folder)).stream()
                .filter(Finding::blocks)
                .toList();
        if (!broken.isEmpty()) {
            String first = broken.stream()
                    .limit(SHOWN)
                    .map(finding -> folder + "/" + finding)
                    .collect(Collectors.joining("\n"));
            String rest = broken.size() > SHOWN ? "\n... and " + (broken.size() - SHOWN) + " more." : "";
            throw new Refusal(
                    "A lesson is broken:\n" + first + rest + "\nMend it and start again (bin/lessons lint shows all).");
        }
    }
}
