package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Shuffle;

class ArrangementTest {
    private static final AssessmentItem ITEM = item("trust", new Interaction.Choice(options("a", "b", "c", "d")));

    /** Options of which {@code b} is the key. */
    private static List<Option> options(String... ids) {
        return Stream.of(ids)
                .map(id -> new Option(id, Prose.NONE, id.equals("b"), null, Prose.NONE, null, 0))
                .toList();
    }

    private static AssessmentItem item(String id, Interaction interaction) {
        return new AssessmentItem(id, "objective", Prose.NONE, interaction, Prose.NONE, Prose.NONE);
    }

    private static Stream<List<String>> ofManyStudents(AssessmentItem item, boolean fewer) {
        return IntStream.range(0, 400)
                .mapToObj(student -> new Arrangement(new Shuffle("student " + student), fewer).options(item))
                .map(options -> options.stream().map(Option::id).toList());
    }

    @Test
    void itemsComeInAnOrderOfTheStudentsOwn() {
        List<AssessmentItem> items = IntStream.range(0, 8)
                .mapToObj(i -> item("item-" + i, ITEM.interaction()))
                .toList();
        List<AssessmentItem> one = new Arrangement(new Shuffle("one"), false).items(items);
        assertEquals(one, new Arrangement(new Shuffle("one"), true).items(items));
        assertNotEquals(one, new Arrangement(new Shuffle("two"), false).items(items));
    }

    @Test
    void everyOptionIsShownOnce() {
        ofManyStudents(ITEM, false)
                .forEach(ids -> assertEquals(
                        List.of("a", "b", "c", "d"), ids.stream().sorted().toList()));
    }

    @Test
    void fewerOptionsAreTheKeyAndOneDistractor() {
        ofManyStudents(ITEM, true).forEach(ids -> {
            assertEquals(2, ids.size());
            assertTrue(ids.contains("b"), ids::toString);
        });
    }

    /** If the place told which is right, two options would be one. Within five standard deviations of a half. */
    @Test
    void ofTwoTheKeyStandsFirstAsOftenAsSecond() {
        long first =
                ofManyStudents(ITEM, true).filter(ids -> ids.get(0).equals("b")).count();
        assertEquals(200, first, 50);
    }

    private static Option step(String id, int place) {
        return new Option(id, Prose.NONE, false, null, Prose.NONE, null, place);
    }

    /** What is put in order is all there, whoever looks, and never stands in its right order, however it was written. */
    @Test
    void stepsAreWholeAndNeverInOrder() {
        AssessmentItem steps = item("steps", new Placing.Order(List.of(step("a", 2), step("b", 3), step("c", 1))));
        List<List<String>> seen = ofManyStudents(steps, true).distinct().toList();
        assertEquals(5, seen.size());
        assertFalse(seen.contains(List.of("c", "a", "b")));
        seen.forEach(ids ->
                assertEquals(List.of("a", "b", "c"), ids.stream().sorted().toList()));
    }

    @Test
    void twoAreNeverMadeOne() {
        AssessmentItem two = item("two", new Interaction.PictureChoice(options("a", "b")));
        ofManyStudents(two, true).forEach(ids -> assertEquals(2, ids.size()));
    }
}
