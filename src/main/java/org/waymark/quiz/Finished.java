package org.waymark.quiz;

/**
 * The school has the end of a quiz. It says nothing of the score: that is the result's.
 *
 * @param result where the result stands
 * @param late whether something was given after the due date
 * @param lateAnswers how many of the answers that count were
 */
public record Finished(String result, boolean late, int lateAnswers) {}
