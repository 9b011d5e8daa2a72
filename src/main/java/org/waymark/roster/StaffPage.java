package org.waymark.roster;

import java.util.List;
import java.util.UUID;

/**
 * The district's grown-ups, and the form to invite one more.
 *
 * @param error a message key, or null
 */
public record StaffPage(List<Person> people, List<School> schools, StaffForm form, String error) {
    /** A teacher or an officer; a school only for teachers. */
    public record Person(UUID id, String name, String email, String role, String school) {}

    /** A school to choose. */
    public record School(UUID id, String name) {}
}
