package org.waymark.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Opening and due as the browser's date field writes them, such as 2026-11-24T08:00, on the district's clock. What is
 * stored is what is written here: an hour that the clock skips in spring is not taken, and the one that comes twice in
 * autumn is the first.
 */
public record TimesForm(String opens, String due) {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int DAYS = 7;
    private static final LocalTime BEGIN_OF_SCHOOL = LocalTime.of(8, 0);
    private static final LocalTime END_OF_SCHOOL = LocalTime.of(16, 0);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** From this hour to the end of school a week on: what most teachers want. */
    static TimesForm usual(Instant now, ZoneId zone) {
        ZonedDateTime start = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        return new TimesForm(FIELD.format(start), aWeekAfter(start.toLocalDate()));
    }

    /** From a school day's beginning to the end of school a week on. */
    static TimesForm usual(LocalDate day) {
        return new TimesForm(FIELD.format(day.atTime(BEGIN_OF_SCHOOL)), aWeekAfter(day));
    }

    private static String aWeekAfter(LocalDate day) {
        return FIELD.format(day.plusDays(DAYS).atTime(END_OF_SCHOOL));
    }

    static TimesForm of(Times times, ZoneId zone) {
        return new TimesForm(
                FIELD.format(times.opens().atZone(zone)),
                FIELD.format(times.due().atZone(zone)));
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(ZoneId zone) {
        Map<String, String> errors = new TreeMap<>();
        Optional<LocalDateTime> from = time(opens);
        Optional<LocalDateTime> to = time(due);
        say(errors, "opens", from, zone);
        say(errors, "due", to, zone);
        if (errors.isEmpty()) {
            order(errors, instant(from.orElseThrow(), zone), instant(to.orElseThrow(), zone));
        }
        return errors;
    }

    private static void say(Map<String, String> errors, String field, Optional<LocalDateTime> time, ZoneId zone) {
        if (time.isEmpty()) {
            errors.put(field, "assignment." + field + "-unreadable");
        } else if (isSkipped(time.get(), zone)) {
            errors.put(field, "assignment.hour-skipped");
        }
    }

    private static void order(Map<String, String> errors, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            errors.put("due", "assignment.due-before-opens");
        } else if (to.isAfter(from.plus(LONGEST))) {
            errors.put("due", "assignment.due-too-far");
        }
    }

    /** The times; ask for errors first. */
    Times times(ZoneId zone) {
        return new Times(instant(opens, zone), instant(due, zone));
    }

    /** The same for something that has times: a field that is not changed keeps its instant, in an hour that comes twice. */
    Times times(ZoneId zone, Times before) {
        TimesForm shown = of(before, zone);
        return new Times(
                shown.opens.equals(opens) ? before.opens() : instant(opens, zone),
                shown.due.equals(due) ? before.due() : instant(due, zone));
    }

    /** What to offer instead: where the clock skips an hour, the time that it shows then. */
    TimesForm mended(ZoneId zone) {
        return new TimesForm(mended(opens, zone), mended(due, zone));
    }

    private static String mended(String field, ZoneId zone) {
        return time(field)
                .filter(time -> isSkipped(time, zone))
                .map(time -> FIELD.format(time.atZone(zone)))
                .orElse(field);
    }

    private static boolean isSkipped(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).isEmpty();
    }

    private static Instant instant(String field, ZoneId zone) {
        return instant(time(field).orElseThrow(), zone);
    }

    private static Instant instant(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }

    private static Optional<LocalDateTime> time(String field) {
        try {
            return Optional.of(LocalDateTime.parse(field == null ? "" : field)).filter(TimesForm::isInSchoolTime);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at this field
        }
    }

    /** A slip of the finger can make a year that neither a form nor the database can write. */
    private static boolean isInSchoolTime(LocalDateTime time) {
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    }
}
