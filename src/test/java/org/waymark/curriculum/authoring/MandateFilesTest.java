package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the project has verified of the mandates, and what it has not: a change here needs a source that was read. */
class MandateFilesTest {
    private final List<Mandate> mandates =
            LibraryReader.read(LibraryFiles.of(Path.of("lessons"))).library().mandates();

    @Test
    void areFiveStatesAndErinsLaw() {
        assertEquals(
                List.of("california", "erins-law", "florida", "georgia", "missouri", "texas"),
                mandates.stream().map(Mandate::id).toList());
    }

    @Test
    void leaveOpenWhatWasNotVerified() {
        Set<String> open = mandates.stream()
                .flatMap(mandate -> mandate.statements().stream()
                        .filter(statement -> !statement.verified())
                        .map(statement -> mandate.id() + " " + statement.id()))
                .collect(Collectors.toSet());
        assertEquals(Set.of("florida later-rule", "texas opt-in"), open);
    }

    @Test
    void nameEveryRequirementThatRestsOnIt() {
        assertTrue(mandate("florida").requirements().get(0).statements().contains("later-rule"));
        assertTrue(mandate("texas").requirements().get(0).statements().contains("opt-in"));
    }

    @Test
    void haveLessonsForSomething() {
        mandates.forEach(mandate -> mandate.requirements()
                .forEach(requirement -> assertTrue(!requirement.lessons().isEmpty(), requirement.id())));
    }

    private Mandate mandate(String id) {
        return mandates.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
