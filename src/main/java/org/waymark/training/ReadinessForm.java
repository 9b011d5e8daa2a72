package org.waymark.training;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A rule about readiness as an officer writes it.
 *
 * @param needed {@code yes} or {@code no}
 * @param begins a day such as 2026-11-30
 */
public record ReadinessForm(String needed, String begins, String reason) {
    static final int LONGEST_REASON = 200;
    private static final int YEARS = 2;

    /** Message keys by field; empty when all is well. What was, stays: a rule does not begin before today. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!"yes".equals(needed) && !"no".equals(needed)) {
            errors.put("needed", "readiness.needed-missing");
        }
        boolean fits = day().filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(YEARS)))
                .isPresent();
        if (!fits) {
            errors.put("begins", "readiness.begins-unreadable");
        }
        if (reasonText().isEmpty() || reasonText().length() > LONGEST_REASON) {
            errors.put("reason", "readiness.reason-missing");
        }
        return errors;
    }

    boolean isNeeded() {
        return "yes".equals(needed);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(begins == null ? "" : begins.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at this field
        }
    }

    public String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
