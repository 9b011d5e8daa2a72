package org.waymark.curriculum.readability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "friend",
                "Friends",
                "friend's",
                "carries",
                "stopped",
                "making",
                "biggest",
                "happily",
                "don't",
                "7"
            })
    void isAListedWordInAnyRegularForm(String word) {
        assertTrue(Familiar.DALE_CHALL.has(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boundary", "manipulate", "coercive"})
    void isNotAWordThatTheListLacks(String word) {
        assertFalse(Familiar.DALE_CHALL.has(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cake", "surprises", "birthday"})
    void isShorterForTheFirstGrades(String word) {
        assertTrue(Familiar.SPACHE.has(word));
        assertFalse(Familiar.SPACHE.has("respect"));
    }
}
