package org.waymark.curriculum.authoring;

import java.nio.file.Path;
import java.util.List;

/** {@code bin/lessons lint}: prints what is wrong, as a compiler would, and ends with 1 when a lesson may not be taught so. */
public final class Lint {
    private Lint() {}

    public static void main(String[] arguments) {
        List<Finding> findings =
                Linter.lint(LibraryFiles.of(Path.of(arguments.length == 0 ? "lessons" : arguments[0])));
        findings.forEach(System.out::println);
        long errors = findings.stream().filter(Finding::blocks).count();
        System.out.println(
                errors == 0 ? "All lessons keep the rules." : errors + " to mend before lessons can be taught.");
        System.exit(errors == 0 ? 0 : 1);
    }
}
