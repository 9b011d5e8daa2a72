package org.waymark.curriculum.item;

/** A drawing: its file in the lesson's {@code assets} folder, and what it shows for those who cannot see it. */
public record Picture(String file, Text alt) {}
