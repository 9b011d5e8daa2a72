package org.waymark.curriculum;

import java.text.Normalizer;
import java.util.List;

/**
 * Words as a search compares them: without case and accents. Each letter stays one letter, so that a place in the folded
 * words is the same place in the written ones.
 */
record Folded(String written, String text) {

    static Folded of(String words) {
        String written = Normalizer.normalize(words, Normalizer.Form.NFC);
        char[] letters = written.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new Folded(written, new String(letters));
    }

    private static char fold(char letter) {
        return Character.toLowerCase(
                letter < 128
                        ? letter
                        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                .charAt(0));
    }

    /** Where a word begins with these letters, from a place on; -1 where none does. */
    int find(String beginning, int from) {
        int at = text.indexOf(beginning, from);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(beginning, at + 1);
        }
        return at;
    }

    boolean has(String beginning) {
        return find(beginning, 0) >= 0;
    }

    boolean hasAll(List<String> beginnings) {
        return beginnings.stream().allMatch(this::has);
    }

    /** Where the word ends in which this place is. */
    int end(int place) {
        int end = place;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
