package org.waymark.consent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.roster.Students;

/**
 * What families decided, as a teacher enters it.
 *
 * @param students the ticked ones; none on a student's own page
 * @param everyone {@code yes} for the whole class
 * @param strands the ticked ones
 * @param corrects the number of the row that is put right; nothing for none
 */
public record DecisionForm(
        List<String> students,
        String everyone,
        List<String> strands,
        String decision,
        String source,
        String from,
        String corrects) {
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    static DecisionForm fresh(LocalDate today) {
        return new DecisionForm(List.of(), "", Lesson.STRANDS, "", "paper", today.toString(), "");
    }

    /** Those of the class who are meant; ids that are not theirs are passed over. */
    List<UUID> among(List<Students.Student> theirs) {
        return theirs.stream()
                .map(Students.Student::id)
                .filter(id -> "yes".equals(everyone) || students != null && students.contains(id.toString()))
                .toList();
    }

    /** Message keys by field, but for the students; empty when all is well. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (known().isEmpty()) {
            errors.put("strands", "permission.strand-missing");
        }
        if (Decision.of(decision).isEmpty()) {
            errors.put("decision", "permission.decision-missing");
        }
        if (Source.of(source).isEmpty()) {
            errors.put("source", "permission.source-missing");
        }
        if (Day.of(from).filter(day -> Day.isNear(day, today)).isEmpty()) {
            errors.put("from", "permission.from-missing");
        }
        return errors;
    }

    /** The row that is put right, if one is meant; 0, which no row has, for what is no number. */
    Optional<Long> corrected() {
        return Optional.ofNullable(corrects)
                .filter(typed -> !typed.isBlank())
                .map(typed -> typed.matches(NUMBER) ? Long.parseLong(typed) : 0L);
    }

    /** What is to be recorded; ask for errors first. */
    Entry entry() {
        return new Entry(
                known(),
                Decision.of(decision).orElseThrow(),
                Source.of(source).orElseThrow(),
                Day.of(from).orElseThrow(),
                corrected().orElse(null));
    }

    /** A program may write {@code all}. */
    private List<String> known() {
        List<String> ticked = strands == null ? List.of() : strands;
        return Lesson.STRANDS.stream()
                .filter(strand -> ticked.contains(strand) || ticked.contains(Entry.ALL))
                .toList();
    }
}
