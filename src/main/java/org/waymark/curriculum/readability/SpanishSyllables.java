package org.waymark.curriculum.readability;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Syllables of a Spanish word. Two strong vowels part, and so do a strong one and a weak one with an accent; a weak one
 * without joins its neighbour, also across a silent h (Ortografía de la lengua española, RAE 2010, on diphthong and
 * hiatus).
 */
final class SpanishSyllables {
    private static final String STRONG = "aeoáéóíú";
    /** Not silent and not a vowel: what ends a run of vowels. A y is a vowel unless one follows it. */
    private static final Pattern CONSONANTS =
            Pattern.compile("(?:y(?=[aeiouáéíóúü])|[^aeiouáéíóúüyh]|(?<=c)h)+|h(?![aeiouáéíóúü])");

    private SpanishSyllables() {}

    static int of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("(?<=[qg])u(?=[eéií])", "");
        int syllables = 0;
        for (String vowels : CONSONANTS.split(plain)) {
            String run = vowels.replace("h", "");
            syllables += run.isEmpty()
                    ? 0
                    : Math.max(1, (int)
                            run.chars().filter(c -> STRONG.indexOf(c) >= 0).count());
        }
        return Math.max(1, syllables);
    }
}
