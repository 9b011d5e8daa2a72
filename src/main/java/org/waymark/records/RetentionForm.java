package org.waymark.records;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How long a kind is to be kept, and from which day that holds. */
public record RetentionForm(String kind, String keep, String from) {
    private static final String NUMBER = "[0-9]{1,4}";

    static RetentionForm fresh(LocalDate today) {
        return new RetentionForm("", "", today.toString());
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (known().isEmpty()) {
            errors.put("kind", "records.kind-missing");
        }
        if (known().isPresent()
                && (number() < known().get().least() || number() > known().get().most())) {
            errors.put("keep", "records.keep-wrong." + known().get().code());
        }
        if (day().filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(1)))
                .isEmpty()) {
            errors.put("from", "records.from-wrong");
        }
        return errors;
    }

    Optional<Kind> known() {
        return Kind.of(kind);
    }

    /** -1 for what is no number. */
    int number() {
        return keep != null && keep.strip().matches(NUMBER) ? Integer.parseInt(keep.strip()) : -1;
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(from == null ? "" : from));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at this field
        }
    }
}
