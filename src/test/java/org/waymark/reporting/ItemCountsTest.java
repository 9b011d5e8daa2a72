package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Rekeying;

/** Whole responses, counted by what stands in them. */
class ItemCountsTest {
    private static Option option(String id, boolean key, int place) {
        return new Option(id, Prose.NONE, key, "M1", Prose.NONE, null, place);
    }

    private static ItemCounts counts(Interaction interaction, Map<String, Integer> responses) {
        AssessmentItem item = new AssessmentItem("some", "goal", Prose.NONE, interaction, Prose.NONE, Prose.NONE);
        return new ItemCounts(item, responses, AnswerKey.AS_WRITTEN);
    }

    private static List<String> told(ItemCounts counts) {
        return counts.entries().stream()
                .map(entry -> entry.value() + (entry.right() ? " right " : " ") + entry.n() + "/" + entry.of() + " "
                        + entry.misconception())
                .toList();
    }

    @Test
    void allThatFitAreRightTogetherAndCountedOneByOne() {
        ItemCounts counts = counts(
                new Interaction.Choices(List.of(option("a", true, 0), option("b", false, 0), option("c", true, 0))),
                Map.of("a c", 4, "a", 2, "a b c", 1, "declined", 3));
        assertEquals(4, counts.correct());
        assertEquals(7, counts.answered());
        assertEquals(3, counts.declined());
        assertEquals(List.of("a right 7/7 null", "b 1/7 M1", "c right 5/7 null"), told(counts));
    }

    @Test
    void whatIsPutSomewhereIsCountedWhereItWasPut() {
        ItemCounts counts = counts(
                new Placing.Order(List.of(option("a", false, 1), option("b", false, 2), option("c", false, 3))),
                Map.of("a1 b2 c3", 5, "a2 b1 c3", 2));
        assertEquals(5, counts.correct());
        assertEquals(
                List.of("a1 right 5/7 null", "a2 2/7 M1", "b1 2/7 M1", "b2 right 5/7 null", "c3 right 7/7 null"),
                told(counts));
    }

    @Test
    void aResponseShowsAMisunderstandingOnce() {
        ItemCounts counts = counts(
                new Placing.Order(List.of(option("a", false, 1), option("b", false, 2), option("c", false, 3))),
                Map.of("a1 b2 c3", 5, "a2 b1 c3", 2, "a3 b1 c2", 1, "declined", 4));
        assertEquals(Set.of("M1"), counts.misconceptions());
        assertEquals(3, counts.showing("M1"));
    }

    @Test
    void whatIsRightAfterAllShowsNone() {
        Interaction choice = new Interaction.Choice(List.of(option("a", true, 0), option("b", false, 0)));
        AssessmentItem item = new AssessmentItem("some", "goal", Prose.NONE, choice, Prose.NONE, Prose.NONE);
        AnswerKey key = AnswerKey.AS_WRITTEN.with("some", new Rekeying(Set.of("a", "b"), false));
        assertEquals(Set.of(), new ItemCounts(item, Map.of("b", 3), key).misconceptions());
    }
}
