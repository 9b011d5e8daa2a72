package org.waymark.reporting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * Groups as their teacher wants them.
 *
 * @param assignment the lesson of the class that they see again
 * @param titles by objective the group's title
 * @param members by student the objective whose group they are in; nothing for none
 */
public record RegroupForm(String assignment, Map<String, String> titles, Map<String, String> members) {
    static final int LONGEST = 80;

    /** The lesson that is meant; null where it is not said. @throws IllegalArgumentException when it is no id */
    UUID assignmentId() {
        return assignment == null || assignment.isBlank() ? null : UUID.fromString(assignment.strip());
    }

    String title(String objective) {
        return titles == null || titles.get(objective) == null
                ? ""
                : titles.get(objective).strip();
    }

    /** Those of these students who are put into a group. */
    List<UUID> members(String objective, List<UUID> students) {
        return students.stream()
                .filter(student -> members != null && objective.equals(members.get(student.toString())))
                .toList();
    }

    /** Message keys by field; {@code taken} are the titles of the class's groups. */
    Map<String, String> errors(Map<String, Text> objectives, List<UUID> students, Collection<String> taken) {
        Map<String, String> errors = new LinkedHashMap<>();
        Set<String> titles = new HashSet<>();
        taken.forEach(title -> titles.add(title.toLowerCase(Locale.ROOT)));
        List<String> filled = objectives.keySet().stream()
                .filter(objective -> !members(objective, students).isEmpty())
                .toList();
        for (String objective : filled) {
            String title = title(objective);
            if (title.isEmpty() || title.length() > LONGEST) {
                errors.put("title-" + objective, "regroup.title-missing");
            } else if (!titles.add(title.toLowerCase(Locale.ROOT))) {
                errors.put("title-" + objective, "regroup.title-taken");
            }
        }
        if (filled.isEmpty()) {
            errors.put("members", "regroup.nobody");
        }
        return errors;
    }
}
