package org.waymark.quiz;

/** The school has the end of a quiz; {@code result} is where its result stands. */
public record Finished(String result) {}
