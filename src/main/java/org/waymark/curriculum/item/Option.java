package org.waymark.curriculum.item;

/**
 * One thing to choose.
 *
 * @param id a letter that never changes
 * @param misconception what choosing it shows, such as {@code M2}; null for the key
 * @param feedback why it is right, or what to think of next
 * @param picture null for options in words alone
 */
public record Option(String id, Prose words, boolean key, String misconception, Prose feedback, Picture picture) {}
