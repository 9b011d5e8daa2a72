package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.Studies;

/** Enough right answers, and every one about what an adult must never do. */
class MarkingTest {
    private final Module telling = LibraryReader.read(LibraryFiles.of(Path.of("lessons")))
            .library()
            .module("A4")
            .orElseThrow();

    private List<AssessmentItem> items(boolean never) {
        return telling.check().stream()
                .filter(item -> telling.never().contains(item.id()) == never)
                .toList();
    }

    private Marking missing(List<AssessmentItem> items) {
        return Marking.of(telling, Studies.missing(telling, items));
    }

    @Test
    void allRightPasses() {
        assertEquals(new Marking(telling.check().size(), List.of(), true), missing(List.of()));
    }

    @Test
    void asManyAsTheModuleAsksForAreEnough() {
        int spare = telling.check().size() - telling.pass();
        assertTrue(missing(items(false).subList(0, spare)).passed());
        assertFalse(missing(items(false).subList(0, spare + 1)).passed());
    }

    @Test
    void oneNeverItemMissedIsNotPassedHoweverManyAreRight() {
        for (AssessmentItem item : items(true)) {
            Marking marking = missing(List.of(item));
            assertEquals(List.of(item.id()), marking.again());
            assertTrue(marking.correct() >= telling.pass());
            assertFalse(marking.passed(), item.id());
        }
    }

    @Test
    void whatIsNotAnsweredIsNotRight() {
        assertEquals(0, Marking.of(telling, Map.of()).correct());
    }

    @Test
    void onlyLettersOfTheCheckAreTaken() {
        AssessmentItem first = telling.check().get(0);
        CheckForm form = new CheckForm(Map.of(first.id(), "zz", "no-such-item", "a"));
        assertEquals(Map.of(), form.letters(telling));
        assertEquals(telling.check().size(), form.unanswered(telling).size());
        assertEquals(List.of(), new CheckForm(Studies.right(telling)).unanswered(telling));
        assertEquals(Map.of(), new CheckForm(null).letters(telling));
    }
}
