package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class MandateGradesAreKnown implements MandateRule {
    @Override
    public String says() {
        return "A requirement is for grades from K to 12, or says that its source does not state them.";
    }

    @Override
    public Stream<Finding> check(Mandate mandate, Library library) {
        return mandate.requirements().stream()
                .filter(requirement -> requirement.grades().all().isEmpty())
                .map(requirement -> Finding.error(
                        mandate.begin(requirement.id()),
                        "`" + requirement.grades().written() + "` are no grades.",
                        "Write them as K-12, 6-8 or 9, or `not-stated`."));
    }
}
