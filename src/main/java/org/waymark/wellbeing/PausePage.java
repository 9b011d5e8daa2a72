package org.waymark.wellbeing;

/**
 * Something to do with breath, feet and eyes, and three ways on.
 *
 * @param back where the student came from
 */
public record PausePage(String back) {}
