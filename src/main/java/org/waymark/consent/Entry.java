package org.waymark.consent;

import java.time.LocalDate;
import java.util.List;
import org.waymark.curriculum.authoring.Lesson;

/**
 * What is to be recorded of one student's family.
 *
 * @param strands which it is about; all three are one row
 * @param corrects the number of the row that it puts right; null for none
 */
public record Entry(List<String> strands, Decision decision, Source source, LocalDate from, Long corrects) {
    static final String ALL = "all";

    /** As the ledger names them. */
    List<String> named() {
        return strands.containsAll(Lesson.STRANDS) ? List.of(ALL) : strands;
    }
}
