package org.waymark.adoption;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who checked a help line, and on which day as the browser's date field writes it. */
public record ConfirmationForm(String by, String on) {
    static final ConfirmationForm EMPTY = new ConfirmationForm("", "");
    private static final int LONGEST = 80;

    String byText() {
        return by == null ? "" : by.strip();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(on == null ? "" : on));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at this field
        }
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (byText().isEmpty() || byText().length() > LONGEST) {
            errors.put("by", "numbers.by-missing");
        }
        if (day().filter(day -> isRecent(day, today)).isEmpty()) {
            errors.put("on", "numbers.on-missing");
        }
        return errors;
    }

    private static boolean isRecent(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && new Confirmation("", "", "", day).isFresh(today);
    }
}
