package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

/** A4 is passed only by those who know every thing that an adult never does (curriculum.md 6.7). */
final class PassMarksHold implements CourseRule {
    private static final String WITH_NEVER = "A4";
    private static final int NEVER = 4;

    @Override
    public String says() {
        return "A module is passed with at least two thirds right, and A4 has four or more items marked never.";
    }

    @Override
    public Stream<Finding> check(Module module, Library library) {
        int items = module.check().size();
        boolean fair = module.pass() <= items && 3 * module.pass() >= 2 * items;
        Stream<Finding> pass = fair
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(module, "pass"),
                        "The module is passed with " + module.pass() + " of " + items + " right.",
                        "Ask for at least two thirds and at most all."));
        Stream<Finding> never =
                !module.id().equals(WITH_NEVER) || module.never().size() >= NEVER
                        ? Stream.of()
                        : Stream.of(Finding.error(
                                Lines.heading(module, "Check", "en"),
                                "Only " + module.never().size() + " items are marked never.",
                                "Add `never: true` to what an adult must not do."));
        return Stream.concat(pass, never);
    }
}
