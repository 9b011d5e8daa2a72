package org.waymark.curriculum.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put in order, to each other, or into groups; and all that fit. */
class PlacingTest {
    private static final List<Prose> TWO = List.of(words("Green"), words("Red"));
    private static final Placing ORDER = new Placing.Order(List.of(at("a", 2), at("b", 1), at("c", 3)));
    private static final Placing MATCH = new Placing.Match(List.of(at("a", 2), at("b", 1)), TWO);
    private static final Placing SORT = new Placing.Sort(List.of(at("a", 1), at("b", 2), at("c", 1)), TWO);

    private static Prose words(String words) {
        return new Prose(new Text(words, words), new Text(words, words));
    }

    private static Option at(String id, int place) {
        return new Option(id, words("This " + id), false, null, words("About " + id), null, place);
    }

    private static Option choice(String id, boolean key) {
        return new Option(id, words(id), key, null, words("About " + id), null, 0);
    }

    private static Response.Given given(String written) {
        return (Response.Given) Response.of(written);
    }

    @Test
    void allInTheirPlacesIsRightHoweverItIsWritten() {
        assertEquals(new Score(1, 1), ORDER.score(given("c3 a2 b1")));
        assertEquals(new Score(1, 1), MATCH.score(given("b1 a2")));
        assertEquals(new Score(1, 1), SORT.score(given("a1 b2 c1")));
    }

    @Test
    void oneOutOfPlaceIsNotRightAndItsFeedbackIsSaid() {
        assertEquals(new Score(0, 1), SORT.score(given("a1 b2 c2")));
        assertEquals("This c – About c", SORT.feedback(given("a1 b2 c2")).en());
        assertEquals(Text.NONE, SORT.feedback(SORT.correct()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a2", "a2 b1", "a1 b1 c3", "a2 b1 c4", "a2 b1 c3 d1", "a b c", "a2 a1 b3", "7"})
    void anOrderTakesEachOptionOnceAndEachPlaceOnce(String written) {
        assertFalse(ORDER.takes(given(written)));
        assertThrows(IllegalArgumentException.class, () -> ORDER.score(given(written)));
    }

    @Test
    void aGroupTakesSeveralAndATargetOne() {
        assertTrue(SORT.takes(given("a1 b1 c1")));
        assertFalse(MATCH.takes(given("a1 b1")));
    }

    @Test
    void whatIsWrongIsTakenAndWrong() {
        for (Placing placing : List.of(ORDER, MATCH, SORT)) {
            assertFalse(placing.wrong().isEmpty());
            placing.wrong().forEach(written -> assertEquals(new Score(0, 1), placing.score(given(written)), written));
        }
    }

    @Test
    void placesThatCannotBeAreRefused() {
        List<Option> gap = List.of(at("a", 1), at("b", 3));
        List<Option> same = List.of(at("a", 1), at("b", 1));
        assertThrows(IllegalArgumentException.class, () -> new Placing.Order(gap));
        assertThrows(IllegalArgumentException.class, () -> new Placing.Order(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Placing.Match(same, TWO));
        assertThrows(IllegalArgumentException.class, () -> new Placing.Match(gap, TWO));
        assertThrows(IllegalArgumentException.class, () -> new Placing.Sort(same, TWO));
        assertThrows(IllegalArgumentException.class, () -> new Placing.Sort(gap, TWO));
    }

    @Test
    void ofChoicesExactlyTheKeysAreRight() {
        Interaction choices =
                new Interaction.Choices(List.of(choice("a", true), choice("b", false), choice("c", true)));
        assertEquals(new Score(1, 1), choices.score(given("c a")));
        assertEquals(new Score(0, 1), choices.score(given("a")));
        assertEquals(new Score(0, 1), choices.score(given("a b c")));
        assertEquals("c – About c", choices.feedback(given("a")).en());
        assertThrows(IllegalArgumentException.class, () -> choices.score(given("a z")));
        assertThrows(IllegalArgumentException.class, () -> new Interaction.Choices(List.of(choice("a", false))));
    }

    @Test
    void aPlaceIsCalledByItsTargetOrItsNumber() {
        assertEquals("Red", SORT.place(2).en());
        assertEquals("2.", ORDER.place(2).en());
        assertEquals("This a → Green", SORT.put(SORT.options().get(0), 1).en());
    }
}
