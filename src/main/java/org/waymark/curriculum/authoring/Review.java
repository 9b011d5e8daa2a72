package org.waymark.curriculum.authoring;

/**
 * One role's review.
 *
 * @param role such as {@code school-counselor}
 * @param by and {@code date}: empty while nobody of this role has reviewed the lesson
 */
public record Review(String role, String by, String date) {
    public boolean done() {
        return !by.isEmpty();
    }
}
