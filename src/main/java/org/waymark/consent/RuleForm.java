package org.waymark.consent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;

/**
 * A rule as an officer sets it.
 *
 * @param strands for which strands; one row each
 * @param noticeDays a whole number; nothing is 0
 */
public record RuleForm(List<String> strands, String rule, String noticeDays, String from) {
    static final int MOST_DAYS = 30;
    private static final String NUMBER = "[0-9]{1,2}";

    static RuleForm fresh(LocalDate today) {
        return new RuleForm(List.of(), "", "5", today.toString());
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (known().isEmpty()) {
            errors.put("strands", "permission.strand-missing");
        }
        if (Rule.of(rule).isEmpty()) {
            errors.put("rule", "rules.rule-missing");
        }
        if (days() > MOST_DAYS) {
            errors.put("noticeDays", "rules.days-unreadable");
        }
        if (!Day.of(from)
                .filter(day -> Day.isNear(day, today) && !day.isBefore(today))
                .isPresent()) {
            errors.put("from", "rules.from-missing");
        }
        return errors;
    }

    List<String> known() {
        return strands == null
                ? List.of()
                : Lesson.STRANDS.stream().filter(strands::contains).toList();
    }

    /** Too many for what is no number of days. */
    int days() {
        String typed = noticeDays == null ? "" : noticeDays.strip();
        return typed.isEmpty() ? 0 : typed.matches(NUMBER) ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    /** Ask for errors first. */
    LocalDate day() {
        return Day.of(from).orElseThrow();
    }
}
