package org.waymark.identity;

import java.security.SecureRandom;
import java.util.List;

/**
 * What a student shows or knows: three pictures (kindergarten to grade 5) or four digits (grades 6 to 12). Short on
 * purpose: it is only as strong as five tries.
 *
 * @param kind {@code pictures} or {@code pin}
 * @param value picture names joined by commas, or digits
 */
public record StudentSecret(String kind, String value) {
    /** Three sets of nine things that a child can tell apart; the student picks one from each. */
    public static final List<List<String>> PICTURES = List.of(
            List.of("sun", "moon", "star", "cloud", "tree", "flower", "leaf", "rain", "mountain"),
            List.of("ball", "kite", "book", "drum", "key", "lamp", "boat", "car", "hat"),
            List.of("apple", "banana", "bread", "carrot", "cheese", "grapes", "pear", "cake", "egg"));

    private static final SecureRandom RANDOM = new SecureRandom();

    public static StudentSecret pictures(List<String> chosen) {
        return new StudentSecret("pictures", String.join(",", chosen));
    }

    public static StudentSecret pin(String digits) {
        return new StudentSecret("pin", digits);
    }

    /** A new secret of the kind that suits the child's grade. */
    public static StudentSecret random(boolean young) {
        if (young) {
            return pictures(PICTURES.stream()
                    .map(set -> set.get(RANDOM.nextInt(set.size())))
                    .toList());
        }
        return pin(String.format("%04d", RANDOM.nextInt(10_000)));
    }

    /** The pictures' names, in order; empty for a PIN. */
    public List<String> pictures() {
        return kind.equals("pictures") ? List.of(value.split(",")) : List.of();
    }
}
