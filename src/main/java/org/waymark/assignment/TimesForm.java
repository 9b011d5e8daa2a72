package org.waymark.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Opening and due as the browser's date field writes them, such as 2026-11-24T08:00, on the district's clock. */
public record TimesForm(String opens, String due) {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** From now to the same hour a week on: what most teachers want. */
    static TimesForm usual(Instant now, ZoneId zone) {
        ZonedDateTime start = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        return new TimesForm(FIELD.format(start), FIELD.format(start.plusDays(7)));
    }

    static TimesForm of(Assignment assignment, ZoneId zone) {
        return new TimesForm(
                FIELD.format(assignment.opensAt().atZone(zone)),
                FIELD.format(assignment.dueAt().atZone(zone)));
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(ZoneId zone) {
        Map<String, String> errors = new TreeMap<>();
        Optional<Instant> from = instant(opens, zone);
        Optional<Instant> to = instant(due, zone);
        if (from.isEmpty()) {
            errors.put("opens", "assignment.opens-unreadable");
        }
        if (to.isEmpty()) {
            errors.put("due", "assignment.due-unreadable");
        } else if (from.isPresent() && !from.get().isBefore(to.get())) {
            errors.put("due", "assignment.due-before-opens");
        } else if (from.isPresent() && to.get().isAfter(from.get().plus(LONGEST))) {
            errors.put("due", "assignment.due-too-far");
        }
        return errors;
    }

    /** The times; ask for errors first. */
    Times times(ZoneId zone) {
        return new Times(instant(opens, zone).orElseThrow(), instant(due, zone).orElseThrow());
    }

    private static Optional<Instant> instant(String field, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(field == null ? "" : field))
                    .filter(TimesForm::isInSchoolTime)
                    .map(time -> time.atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at this field
        }
    }

    /** A slip of the finger can make a year that neither a form nor the database can write. */
    private static boolean isInSchoolTime(LocalDateTime time) {
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    }
}
