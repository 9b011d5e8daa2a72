package org.waymark.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * To which of the teacher's other classes in the same school a student moves.
 *
 * @param error a message key, or null at first
 */
public record MovePage(
        UUID schoolClass, String classTitle, Students.Student student, List<Destination> classes, String error) {
    /** A class that the student could move to. */
    public record Destination(UUID id, String title, int grade) {}

    Optional<Destination> chosen(MoveForm form) {
        return classes.stream()
                .filter(one -> one.id().toString().equals(form.to()))
                .findFirst();
    }
}
