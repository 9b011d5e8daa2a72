package org.waymark.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The groups of a class, and the form for one more.
 *
 * @param tried the group whose change had an error; null when it was a new one, or nothing was wrong
 * @param form what was typed
 * @param errors message keys by field
 */
public record GroupsPage(
        UUID schoolClass,
        String title,
        List<Groups.Group> groups,
        List<Students.Student> students,
        UUID tried,
        GroupForm form,
        Map<String, String> errors) {

    /** What a group's form shows: what was typed into it just now, or what holds. */
    public GroupForm form(Groups.Group group) {
        return group.id().equals(tried) ? form : GroupForm.of(group);
    }

    /** What is wrong with a group's form; null asks for the new one's. */
    public Map<String, String> errors(Groups.Group group) {
        UUID id = group == null ? null : group.id();
        return Objects.equals(id, tried) ? errors : Map.of();
    }

    /** The names of a group's members. */
    public List<String> names(Groups.Group group) {
        return students.stream()
                .filter(student -> group.has(student.id()))
                .map(Students.Student::name)
                .toList();
    }
}
