package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

final class MandatesRestOnStatements implements MandateRule {
    @Override
    public String says() {
        return "Every requirement and every day of a mandate rests on statements of its file.";
    }

    @Override
    public Stream<Finding> check(Mandate mandate, Library library) {
        Stream<Finding> requirements = mandate.requirements().stream()
                .flatMap(requirement -> check(mandate, requirement.id(), requirement.statements()));
        return Stream.concat(
                requirements,
                mandate.days().stream().flatMap(day -> check(mandate, day.id(), List.of(day.statement()))));
    }

    private static Stream<Finding> check(Mandate mandate, String id, List<String> statements) {
        if (statements.isEmpty()) {
            return Stream.of(Finding.error(
                    mandate.begin(id), "`" + id + "` rests on no statement.", "Name one in `statements`."));
        }
        return statements.stream()
                .filter(name -> mandate.statement(name).isEmpty())
                .map(name -> Finding.error(
                        mandate.begin(id), "There is no statement `" + name + "`.", "Correct it, or add it."));
    }
}
