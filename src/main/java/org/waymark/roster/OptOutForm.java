package org.waymark.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ticked students of a class; none when the list is left out. */
public record OptOutForm(List<String> students) {
    /** Those of the class among them; ids that are not theirs are passed over. */
    Set<UUID> among(List<Students.Student> theirs) {
        List<String> ticked = students == null ? List.of() : students;
        return theirs.stream()
                .map(Students.Student::id)
                .filter(id -> ticked.contains(id.toString()))
                .collect(Collectors.toSet());
    }
}
