package org.waymark.quiz;

/** The school has the end of a quiz; {@code result} is where its result stands, or the quiz with what is left to do. */
public record Finished(String result) {}
