package org.waymark.curriculum.item;

/** The same words in English and in Spanish. */
public record Text(String en, String es) {
    public static final Text NONE = new Text("", "");

    /** The words in a language, {@code en} or {@code es}. */
    public String in(String language) {
        return language.equals("es") ? es : en;
    }

    public boolean isEmpty() {
        return en.isEmpty();
    }
}
