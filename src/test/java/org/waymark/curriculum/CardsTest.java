package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

class CardsTest {
    @Test
    void whatIsSaidIsACard() {
        String en = "<p>Stand tall, or say &quot;pass.&quot;</p>\n<p><strong>Say it:</strong> &quot;Stop.&quot;</p>\n"
                + "<ul>\n<li>&quot;No.&quot;</li>\n<li>\n<p>&quot;Wait.&quot;</p>\n</li>\n</ul>\n";
        Cards cards = new Cards(List.of(), new Prose(new Text(en, "<p>«Alto.»</p>"), Text.NONE), List.of());
        assertEquals(
                List.of("<strong>Say it:</strong> &quot;Stop.&quot;", "&quot;No.&quot;", "&quot;Wait.&quot;"),
                cards.lines("en"));
        assertEquals(List.of("«Alto.»"), cards.lines("es"));
    }

    @Test
    void partsAreChosenByTheirNames() {
        assertEquals(
                EnumSet.of(PrintPage.Part.KEY, PrintPage.Part.CARDS),
                PrintPage.chosen(List.of("cards", "key", "nonsense")));
        assertEquals(3, PrintPage.chosen(List.of()).size());
    }
}
