package org.waymark.quiz;

/**
 * "Saved at school", with the feedback.
 *
 * @param item and {@code sequence}: what was saved
 * @param declined whether the student would rather not answer
 * @param right null when declined, and when feedback does not come at once
 * @param feedback plain words in the student's language; empty where {@code right} is null
 * @param hint or the reason why it is right; empty when there is none
 */
public record Acknowledgement(
        String item, int sequence, boolean declined, Boolean right, String feedback, String hint) {}
