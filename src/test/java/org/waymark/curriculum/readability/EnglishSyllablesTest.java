package org.waymark.curriculum.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts as the CMU Pronouncing Dictionary has them. */
class EnglishSyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "a,1",
        "friend,1",
        "friendship,2",
        "helped,1",
        "wanted,2",
        "needed,2",
        "little,2",
        "table,2",
        "handled,2",
        "please,1",
        "pleases,2",
        "changes,2",
        "makes,1",
        "because,2",
        "something,2",
        "people,2",
        "trusted,2",
        "adult,2",
        "online,2",
        "secret,2",
        "private,2",
        "pressure,2",
        "picture,2",
        "uncomfortable,5",
        "relationship,4",
        "relationships,4",
        "boundary,3",
        "boundaries,3",
        "counselor,3",
        "responsible,4",
        "information,4",
        "idea,3",
        "being,2",
        "going,2",
        "doing,2",
        "trying,2",
        "quiet,2",
        "create,2",
        "creating,3",
        "poem,2",
        "area,3",
        "video,3",
        "radio,3",
        "serious,3",
        "family,3",
        "families,3",
        "happier,3",
        "really,2",
        "real,1",
        "safety,2",
        "careful,2",
        "movement,2",
        "someone,2",
        "anyone,3",
        "everything,3",
        "doesn't,2",
        "isn't,2",
        "don't,1",
        "can't,1",
        "she'll,1",
        "won't,1",
        "app,1",
        "apple,2",
        "school,1",
        "the,1",
        "exploitation,4",
        "trafficking,3",
        "community,4",
        "one,1"
    })
    void areCountedAsTheDictionaryDoes(String word, int syllables) {
        assertEquals(syllables, EnglishSyllables.of(word));
    }

    @ParameterizedTest
    @CsvSource({"well-known,2", "Friend’s,1", "DOESN’T,2", "grown-up,2", "hmm,1"})
    void areCountedInAnyWriting(String word, int syllables) {
        assertEquals(syllables, EnglishSyllables.of(word));
    }
}
