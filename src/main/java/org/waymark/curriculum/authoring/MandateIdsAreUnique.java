package org.waymark.curriculum.authoring;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A district's choice names a mandate, and a plan its parts: both by id. */
final class MandateIdsAreUnique implements MandateRule {
    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    @Override
    public String says() {
        return "A mandate is called like its file, and its parts have ids in lower case of their own.";
    }

    @Override
    public Stream<Finding> check(Mandate mandate, Library library) {
        Stream<Finding> name = mandate.file().equals(LibraryFiles.MANDATES + mandate.id() + ".yaml")
                ? Stream.of()
                : Stream.of(Finding.error(
                        mandate.begin(mandate.id()),
                        "`" + mandate.id() + "` stands in " + mandate.file() + ".",
                        "Give file and mandate the same name."));
        return Stream.concat(
                name, parts(mandate).flatMap(ids -> ids.stream().distinct().flatMap(id -> wrong(mandate, id, ids))));
    }

    /** The ids that have to differ from each other. */
    private static Stream<List<String>> parts(Mandate mandate) {
        Stream<List<String>> lists = Stream.of(
                mandate.statements().stream().map(Mandate.Statement::id).toList(),
                mandate.requirements().stream().map(Mandate.Requirement::id).toList(),
                mandate.days().stream().map(Mandate.DueDay::id).toList());
        return Stream.concat(
                lists,
                mandate.requirements().stream()
                        .map(requirement -> requirement.topics().stream()
                                .map(Mandate.Topic::id)
                                .toList()));
    }

    private static Stream<Finding> wrong(Mandate mandate, String id, List<String> ids) {
        if (Collections.frequency(ids, id) > 1) {
            return Stream.of(Finding.error(
                    mandate.begin(id), "Two parts are called `" + id + "`.", "Give the new one its own id."));
        }
        return id.matches(KEBAB)
                ? Stream.of()
                : Stream.of(Finding.error(
                        mandate.begin(id), "`" + id + "` is no id.", "Use lower-case words with hyphens."));
    }
}
