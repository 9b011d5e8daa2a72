package org.waymark.quiz;

/**
 * "Saved at school", with the feedback.
 *
 * @param item and {@code sequence}: what was saved
 * @param right null when the student would rather not answer
 * @param feedback plain words in the student's language; empty when declined
 * @param hint or the reason why it is right; empty when there is none
 */
public record Acknowledgement(String item, int sequence, Boolean right, String feedback, String hint) {}
