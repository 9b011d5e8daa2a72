package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** Which items a class is led to, and how the counts of several classes come together. */
class ReteachPageTest {
    private static ItemsPage.Item item(
            String id, int correct, int answered, String regrade, ItemsPage.Choice... choices) {
        return new ItemsPage.Item(
                id, 1, Prose.NONE, Text.NONE, correct, answered, answered, 0, 0, regrade, List.of(choices));
    }

    private static ItemsPage.Item item(String id, int correct, int answered) {
        return item(id, correct, answered, null);
    }

    private static List<String> worst(ItemsPage.Item... items) {
        return ReteachPage.worst(List.of(items)).stream()
                .map(ItemsPage.Item::id)
                .toList();
    }

    @Test
    void theThreeThatWentWorstComeInThatOrder() {
        assertEquals(
                List.of("d", "b", "c"),
                worst(item("a", 9, 10), item("b", 4, 10), item("c", 12, 20), item("d", 3, 10), item("e", 19, 20)));
    }

    @Test
    void ofTwoThatWentAlikeTheFirstComesFirst() {
        assertEquals(List.of("a", "b"), worst(item("a", 5, 10), item("b", 10, 20)));
    }

    @Test
    void whatHasTooFewAnswersOrNoMissOrIsLeftOutIsNotPointedAt() {
        assertEquals(
                List.of("d"),
                worst(item("a", 0, 9), item("b", 10, 10), item("c", 0, 10, "left-out"), item("d", 9, 10)));
    }

    @Test
    void classesAreCountedTogether() {
        ItemsPage.Choice one = new ItemsPage.Choice("a", Text.NONE, true, 4, 80, null);
        ItemsPage.Choice other = new ItemsPage.Choice("b", Text.NONE, false, 1, 20, null);
        ItemsPage.Item merged = Merged.of(
                        List.of(List.of(item("x", 4, 5, null, one, other)), List.of(item("x", 4, 5, null, one))))
                .get(0);
        assertEquals(8, merged.correct());
        assertEquals(10, merged.answered());
        assertEquals(
                List.of(8, 1),
                merged.choices().stream().map(ItemsPage.Choice::n).toList());
        assertEquals(80, merged.choices().get(0).percent());
    }

    @Test
    void aClassThatLeftTheItemOutSaysNothing() {
        List<ItemsPage.Item> out = List.of(item("x", 0, 5, "left-out"));
        List<ItemsPage.Item> in = List.of(item("x", 4, 5));
        assertEquals(in, Merged.of(List.of(out, in)));
        assertEquals(in, Merged.of(List.of(in, out)));
    }

    @Test
    void aCellSaysAShareFromTenOnAndIsTheDeeperTheMoreShowedIt() {
        assertEquals("too-few", IdeasPage.Cell.of(9, 9).state());
        assertNull(IdeasPage.Cell.of(9, 9).percent());
        assertEquals(20, IdeasPage.Cell.of(2, 10).percent());
        assertEquals(
                List.of(0, 1, 2, 4),
                List.of(0, 1, 2, 10).stream()
                        .map(shown -> IdeasPage.Cell.of(shown, 10).depth())
                        .toList());
    }
}
