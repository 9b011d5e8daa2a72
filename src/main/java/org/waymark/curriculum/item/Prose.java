package org.waymark.curriculum.item;

/**
 * Written words with their form.
 *
 * @param html rendered and safe to print as it is
 * @param plain the same without marks, for tables, speech and checks
 */
public record Prose(Text html, Text plain) {
    public static final Prose NONE = new Prose(Text.NONE, Text.NONE);

    public boolean isEmpty() {
        return plain.isEmpty() && html.isEmpty();
    }
}
