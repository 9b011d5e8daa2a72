package org.waymark.curriculum.item;

/**
 * One thing to choose or to put somewhere.
 *
 * @param id a letter that never changes
 * @param key whether choosing it is right; no for what is put somewhere
 * @param misconception what choosing it, or putting it elsewhere, shows, such as {@code M2}; null for the key
 * @param feedback why it is right, or what to think of next
 * @param picture null for options in words alone
 * @param place the number of the place where it belongs, from 1; 0 for what is chosen
 */
public record Option(
        String id, Prose words, boolean key, String misconception, Prose feedback, Picture picture, int place) {
    /** As a value of a response: that it was put there. */
    public String at(int number) {
        return id + number;
    }

    /** Its feedback behind its words, where a response speaks of several options. */
    Text explained() {
        return new Text(explained("en"), explained("es"));
    }

    private String explained(String language) {
        return words.plain().in(language) + " – " + feedback.plain().in(language);
    }
}
