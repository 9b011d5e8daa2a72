package org.waymark.curriculum.authoring;

import java.util.List;

/**
 * One role's review.
 *
 * @param role such as {@code school-counselor}
 * @param by and {@code date}: empty while nobody of this role has reviewed the lesson
 */
public record Review(String role, String by, String date) {
    private static final String NONE = "not yet reviewed";

    public boolean done() {
        return !by.isEmpty();
    }

    /** The review log of a folder, role by role. */
    static List<Review> read(LessonFiles files, Findings findings) {
        if (!files.has("review.yaml")) {
            findings.error(
                    files.place("review.yaml"), "The file is missing.", "Write who reviewed it, or \"" + NONE + "\".");
            return List.of();
        }
        Yaml roles = Yaml.read(files.texts().get("review.yaml"), files.place("review.yaml"), findings)
                .map("reviews");
        return roles.names().stream().map(role -> of(roles, role)).toList();
    }

    private static Review of(Yaml roles, String role) {
        if (roles.optional(role).equals(NONE)) {
            return new Review(role, "", "");
        }
        return new Review(role, roles.map(role).text("by"), roles.map(role).text("date"));
    }
}
