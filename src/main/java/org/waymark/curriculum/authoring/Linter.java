package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the whole curriculum and holds it to every rule. The same in the tests, on the command line and at the start. */
public final class Linter {
    static final List<Rule> RULES = List.of(new OneKeyPerItem(), new EveryPathEnds());

    private Linter() {}

    /** Everything that is wrong, by file and line. */
    public static List<Finding> lint(LibraryFiles files) {
        LibraryReader.Reading reading = LibraryReader.read(files);
        List<Finding> found = new ArrayList<>(reading.findings());
        for (Lesson lesson : reading.library().lessons().values()) {
            RULES.forEach(rule -> rule.check(lesson, reading.library()).forEach(found::add));
        }
        found.sort(Comparator.comparing(Finding::file).thenComparing(Finding::line));
        return found;
    }
}
