package org.waymark.roster;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A group as its teacher writes it: a title, and the students who are ticked. */
public record GroupForm(String title, List<String> students) {
    static final GroupForm EMPTY = new GroupForm("", List.of());
    static final int LONGEST = 80;

    static GroupForm of(Groups.Group group) {
        return new GroupForm(
                group.title(), group.students().stream().map(UUID::toString).toList());
    }

    public String titleText() {
        return title == null ? "" : title.strip();
    }

    public boolean has(UUID student) {
        return students != null && students.contains(student.toString());
    }

    /** Those of the class who are ticked. */
    Set<UUID> among(List<Students.Student> theirs) {
        return theirs.stream().map(Students.Student::id).filter(this::has).collect(Collectors.toSet());
    }

    /** Message keys by field; {@code taken} are the titles of the other groups. */
    Map<String, String> errors(Collection<String> taken, List<Students.Student> theirs) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (titleText().isEmpty() || titleText().length() > LONGEST) {
            errors.put("title", "group.title-missing");
        } else if (taken.stream().anyMatch(titleText()::equalsIgnoreCase)) {
            errors.put("title", "group.title-taken");
        }
        int ticked = students == null ? 0 : new HashSet<>(students).size();
        if (ticked == 0) {
            errors.put("students", "group.students-missing");
        } else if (among(theirs).size() != ticked) {
            errors.put("students", "group.students-changed");
        }
        return errors;
    }
}
