package org.waymark.curriculum.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d");

    private static List<String> shuffled(String seed) {
        return new Shuffle(seed).of(LETTERS, Function.identity());
    }

    /** Written down once: an order that another Java, or another release, makes differently would move under a child. */
    @Test
    void theOrderOfASeedIsForEver() {
        assertEquals(List.of("b", "d", "a", "c"), shuffled("class/quiz/child"));
        assertEquals(List.of("c", "a", "b", "d"), shuffled("class/quiz/another child"));
    }

    @Test
    void nothingIsLostAndNothingIsAdded() {
        assertEquals(new HashSet<>(LETTERS), new HashSet<>(shuffled("any")));
        assertEquals(LETTERS.size(), shuffled("any").size());
    }

    @Test
    void theOrderInWhichTheyCameDoesNotMatter() {
        assertEquals(shuffled("any"), new Shuffle("any").of(List.of("d", "b", "a", "c"), Function.identity()));
    }

    @Test
    void whatIsLeftOutChangesNothingAmongTheRest() {
        List<String> less =
                shuffled("any").stream().filter(one -> !one.equals("b")).toList();
        assertEquals(less, new Shuffle("any").of(List.of("a", "c", "d"), Function.identity()));
    }

    /** Each of four comes first for about a quarter of all students: within five standard deviations of it. */
    @Test
    void everyoneIsFirstEquallyOften() {
        Map<String, Integer> first = new HashMap<>();
        IntStream.range(0, 10_000)
                .forEach(child -> first.merge(shuffled("child " + child).get(0), 1, Integer::sum));
        LETTERS.forEach(one -> assertEquals(2500, first.get(one), 217, first.toString()));
    }

    @Test
    void twoItemsOfAStudentAreShuffledApart() {
        Shuffle student = new Shuffle("child");
        assertTrue(IntStream.range(0, 20)
                        .mapToObj(item -> student.within("item-" + item).of(LETTERS, Function.identity()))
                        .distinct()
                        .count()
                > 5);
    }

    @Test
    void whatIsToBePutInOrderNeverComesInOrder() {
        for (int child = 0; child < 500; child++) {
            assertNotEquals(LETTERS, new Shuffle("child " + child).mixed(LETTERS, Function.identity()));
        }
    }
}
