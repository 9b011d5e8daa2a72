package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** What most showed when an item was missed. */
class ItemsPageTest {
    private static ItemsPage.Choice choice(String id, boolean key, int n) {
        return new ItemsPage.Choice(id, Text.NONE, key, n, 0, null);
    }

    private static ItemsPage.Item item(ItemsPage.Choice... choices) {
        return new ItemsPage.Item("no-reply", 1, Prose.NONE, Text.NONE, 2, 3, 3, 0, 0, null, List.of(choices));
    }

    @Test
    void theWrongOptionThatMostChoseIsShown() {
        assertEquals(
                "c",
                item(choice("a", true, 9), choice("b", false, 1), choice("c", false, 2))
                        .mostMissed()
                        .id());
    }

    @Test
    void ofTwoThatAsManyChoseItIsTheFirst() {
        assertEquals(
                "a",
                item(choice("a", false, 2), choice("b", false, 2), choice("c", true, 1))
                        .mostMissed()
                        .id());
    }

    @Test
    void whereNobodyWentWrongNothingIsShown() {
        assertNull(item(choice("a", true, 9), choice("b", false, 0)).mostMissed());
    }

    @Test
    void aPercentIsOfThoseWhoAnswered() {
        assertEquals(67, item().percent());
    }
}
