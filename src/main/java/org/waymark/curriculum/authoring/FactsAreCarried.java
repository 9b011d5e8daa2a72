package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows F1 to F14 of the founding document: what the course must carry. */
final class FactsAreCarried implements CourseRule {
    private static final List<String> FACTS =
            IntStream.rangeClosed(1, 14).mapToObj(number -> "F" + number).toList();

    @Override
    public String says() {
        return "The adult course carries every fact F1 to F14 of the founding document, and names no other.";
    }

    /** What is missing is reported once, at the last module. */
    @Override
    public Stream<Finding> check(Module module, Library library) {
        Stream<Finding> unknown = module.facts().stream()
                .filter(fact -> !FACTS.contains(fact))
                .map(fact -> Finding.error(
                        Lines.front(module, "facts"), "There is no fact " + fact + ".", "Write F1 to F14."));
        boolean last = library.course().get(library.course().size() - 1).id().equals(module.id());
        Stream<Finding> missing = FACTS.stream()
                .filter(fact -> last
                        && library.course().stream()
                                .noneMatch(one -> one.facts().contains(fact)))
                .map(fact -> Finding.error(
                        Lines.front(module, "facts"), "No module carries " + fact + ".", "Teach it, and name it."));
        return Stream.concat(unknown, missing);
    }
}
