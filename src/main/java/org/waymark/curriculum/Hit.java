package org.waymark.curriculum;

import java.util.List;

/**
 * A lesson in which everything that was looked for is found.
 *
 * @param part of the lesson in which the snippet stands, as addresses name it; empty for the lesson's own page
 */
public record Hit(LessonRow lesson, List<Piece> title, String part, List<Piece> snippet) {
    /** Its address. */
    public String address() {
        return "/lessons/" + lesson.id() + (part.isEmpty() ? "" : "/" + part);
    }
}
