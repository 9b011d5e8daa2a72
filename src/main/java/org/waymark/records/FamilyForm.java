package org.waymark.records;

import java.util.Locale;

/** The word that the district gave out. */
public record FamilyForm(String word) {
    String letters() {
        return word == null ? "" : word.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
