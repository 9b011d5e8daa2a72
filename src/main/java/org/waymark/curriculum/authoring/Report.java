package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the curriculum, sorted by what it asks of the author.
 *
 * @param library the curriculum that was read; not to be used while there are errors
 * @param errors stop the build and the start
 * @param warnings nobody has given a reason for
 * @param accepted warnings with the reason why they stay ({@code accepted.yaml})
 */
public record Report(Library library, List<Finding> errors, List<Finding> warnings, Map<Finding, String> accepted) {

    public static Report of(LibraryFiles files) {
        Findings found = new Findings();
        List<Yaml> reasons =
                Yaml.read(accepted(files), Place.top("accepted.yaml"), found).list("accepted");
        LibraryReader.Reading reading = LibraryReader.read(files);
        found.addAll(Linter.lint(reading));
        List<Finding> warnings = new ArrayList<>();
        Map<Finding, String> accepted = new LinkedHashMap<>();
        for (Finding warning : found.all()) {
            if (!warning.blocks()) {
                reasons.stream()
                        .filter(reason -> names(reason, warning))
                        .findFirst()
                        .ifPresentOrElse(
                                reason -> accepted.put(warning, reason.text("why")), () -> warnings.add(warning));
            }
        }
        reasons.stream()
                .filter(reason -> accepted.keySet().stream().noneMatch(warning -> names(reason, warning)))
                .forEach(reason -> warnings.add(Finding.advice(
                        Place.top("accepted.yaml"),
                        "\"" + reason.optional("problem") + "\" is no longer found in " + reason.optional("file") + ".",
                        "Delete this entry.")));
        return new Report(
                reading.library(), found.all().stream().filter(Finding::blocks).toList(), warnings, accepted);
    }

    private static String accepted(LibraryFiles files) {
        String text = files.reference().getOrDefault("accepted.yaml", "");
        return text.isBlank() ? "accepted: []" : text;
    }

    private static boolean names(Yaml reason, Finding warning) {
        return reason.optional("file").equals(warning.file())
                && reason.optional("rule").equals(warning.rule())
                && reason.optional("problem").equals(warning.problem());
    }
}
