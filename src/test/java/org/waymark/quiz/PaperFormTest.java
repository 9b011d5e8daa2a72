package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Prose;

/** The numbers of every question come to the number of papers, or the form says which does not. */
class PaperFormTest {
    private static final PaperItem PICK = new PaperItem(
            item("lunch-line", new Interaction.Choice(List.of(option("a", true, 0), option("b", false, 0)))), 1);
    private static final PaperItem PUT =
            new PaperItem(item("steps", new Placing.Order(List.of(option("a", false, 2), option("b", false, 1)))), 2);
    private static final List<PaperItem> ITEMS = List.of(PICK, PUT);

    private static Option option(String id, boolean key, int place) {
        return new Option(id, Prose.NONE, key, null, Prose.NONE, null, place);
    }

    private static AssessmentItem item(String id, Interaction interaction) {
        return new AssessmentItem(id, "o1", Prose.NONE, interaction, Prose.NONE, Prose.NONE);
    }

    private static PaperForm form(String papers, String... counts) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < counts.length; i += 2) {
            typed.put(counts[i], counts[i + 1]);
        }
        return new PaperForm(papers, typed);
    }

    private static PaperForm whole() {
        return form(
                "30",
                PICK.field("a"),
                "18",
                PICK.field("b"),
                " 10 ",
                PICK.field("declined"),
                "2",
                PUT.field("right"),
                "21",
                PUT.field("other"),
                "9");
    }

    @Test
    void whatFitsIsStoredAsWholeResponses() {
        assertEquals(Map.of(), whole().misfits(ITEMS));
        assertEquals(30, whole().students());
        assertEquals(
                Map.of(
                        "lunch-line", Map.of("a", 18, "b", 10, "declined", 2),
                        "steps", Map.of("a2 b1", 21, "other", 9, "declined", 0)),
                whole().stored(ITEMS));
    }

    @Test
    void saysHowManyAreMissingOrTooMany() {
        Map<String, PaperForm.Misfit> misfits =
                form("30", PICK.field("a"), "28", PUT.field("right"), "31").misfits(ITEMS);
        assertEquals(new PaperForm.Misfit("paper.too-few", List.of(1, 2, 30)), misfits.get(PICK.code()));
        assertEquals(new PaperForm.Misfit("paper.too-many", List.of(2, 1, 30)), misfits.get(PUT.code()));
    }

    @Test
    void whatIsNoNumberIsSaidWhereItStands() {
        for (String odd : List.of("-1", "1.5", "many", "201", "9999999999")) {
            assertEquals(
                    "paper.not-a-number",
                    form("30", PICK.field("a"), odd)
                            .misfits(ITEMS)
                            .get(PICK.code())
                            .message(),
                    odd);
        }
    }

    @Test
    void thereAreFromOneToTwoHundredPapers() {
        for (String odd : List.of("", "0", "201", "x")) {
            assertTrue(form(odd).misfits(ITEMS).containsKey("papers"), odd);
        }
        assertTrue(new PaperForm(null, null).misfits(ITEMS).containsKey("papers"));
        assertEquals(
                Map.of(),
                form("200", PICK.field("a"), "200", PUT.field("right"), "200").misfits(ITEMS));
    }
}
