package org.waymark.curriculum;

import java.util.ArrayList;
import java.util.List;

/** A piece of a sentence, and whether it is a word that was looked for. Pages escape it like any text. */
public record Piece(String text, boolean found) {
    private static final int BEFORE = 60;
    private static final int LONG = 180;

    /** The whole text in pieces. */
    static List<Piece> all(Folded folded, List<String> words) {
        return cut(folded, words, 0, folded.text().length());
    }

    /** The text around the first word that is found, in pieces. */
    static List<Piece> around(Folded folded, List<String> words) {
        int first = first(folded, words, 0);
        int from = first <= BEFORE ? 0 : folded.text().indexOf(' ', first - BEFORE) + 1;
        int to = Math.min(
                folded.text().length(),
                folded.end(Math.min(from + LONG, folded.text().length())));
        List<Piece> pieces = new ArrayList<>(cut(folded, words, Math.min(from, Math.max(first, 0)), to));
        if (from > 0) {
            pieces.add(0, new Piece("… ", false));
        }
        if (to < folded.text().length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static List<Piece> cut(Folded folded, List<String> words, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (int next = first(folded, words, at); next >= 0 && next < to; next = first(folded, words, at)) {
            int end = folded.end(next);
            add(pieces, folded.written().substring(at, next), false);
            add(pieces, folded.written().substring(next, end), true);
            at = end;
        }
        add(pieces, folded.written().substring(Math.min(at, to), to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /** The first place where any of the words begins; -1 where none does. */
    private static int first(Folded folded, List<String> words, int from) {
        return words.stream()
                .mapToInt(word -> folded.find(word, from))
                .filter(place -> place >= 0)
                .min()
                .orElse(-1);
    }
}
