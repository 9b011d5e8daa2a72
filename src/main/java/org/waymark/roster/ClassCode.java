package org.waymark.roster;

import java.security.SecureRandom;
import java.util.Locale;

/** Six letters of twenty: no vowels, so that no word comes out, and none that look alike. 26 bits, a locator only. */
record ClassCode(String letters) {
    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static ClassCode random() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ClassCode(letters.toString());
    }

    /** What somebody typed: small letters, spaces and hyphens are fine. */
    static ClassCode of(String typed) {
        return new ClassCode(typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
