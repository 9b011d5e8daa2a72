package org.waymark.assignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The weeks of a plan as a teacher writes them.
 *
 * @param first any day of the first week
 * @param weekday 1 for Monday to 5 for Friday
 * @param every 1 or 2 weeks
 * @param from and {@code until}: first and last days of holidays, one beside the other; both may be left empty
 */
public record PlanForm(
        String first, String weeks, String weekday, String every, List<String> from, List<String> until) {
    /** How many holidays the page has room for. */
    static final int HOLIDAYS = 3;

    private static final int YEARS = 2;
    private static final int MILLENNIUM = 1000;

    public PlanForm {
        from = from == null ? List.of() : from;
        until = until == null ? List.of() : until;
    }

    /** From next week on, long enough for so many lessons and to be asked about the last one again. */
    static PlanForm usual(LocalDate today, int lessons) {
        LocalDate first = TermWeeks.monday(today).plusWeeks(1);
        int weeks = Math.min(TermWeeks.MOST, lessons + (int) (Spacing.UNTIL.toDays() / 7));
        return new PlanForm(first.toString(), String.valueOf(weeks), "1", "1", null, null);
    }

    /** What holds, to lay it out anew. Weeks that are off are taken over by themselves. */
    static PlanForm of(TermWeeks term) {
        return new PlanForm(
                term.first().toString(),
                String.valueOf(term.weeks()),
                String.valueOf(term.weekday().getValue()),
                String.valueOf(term.every()),
                null,
                null);
    }

    /** What was typed as a holiday's first or last day. */
    public String from(int holiday) {
        return holiday < from.size() ? from.get(holiday) : "";
    }

    public String until(int holiday) {
        return holiday < until.size() ? until.get(holiday) : "";
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        boolean near = day(first).filter(day -> isNear(day, today)).isPresent();
        check(errors, "first", near);
        check(errors, "weeks", text(weeks).matches("[1-9][0-9]?") && Integer.parseInt(text(weeks)) <= TermWeeks.MOST);
        check(errors, "weekday", text(weekday).matches("[1-5]"));
        check(errors, "every", text(every).matches("[12]"));
        check(
                errors,
                "holidays",
                from.size() == until.size() && holidays().stream().allMatch(Holiday::isRight));
        return errors;
    }

    private static void check(Map<String, String> errors, String field, boolean right) {
        if (!right) {
            errors.put(field, "plan." + field + "-missing");
        }
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(1)) && day.isBefore(today.plusYears(YEARS));
    }

    /** The weeks; ask for errors first. {@code before} are weeks that are off already. */
    TermWeeks term(Set<LocalDate> before) {
        LocalDate start = TermWeeks.monday(day(first).orElseThrow());
        DayOfWeek on = DayOfWeek.of(Integer.parseInt(text(weekday)));
        int number = Integer.parseInt(text(weeks));
        TermWeeks term = new TermWeeks(start, number, on, Integer.parseInt(text(every)), Set.of());
        Set<LocalDate> off = term.all().stream()
                .filter(week -> before.contains(week) || isHoliday(week.with(on)))
                .collect(Collectors.toSet());
        return new TermWeeks(start, number, on, term.every(), off);
    }

    private boolean isHoliday(LocalDate day) {
        return holidays().stream().anyMatch(holiday -> holiday.has(day));
    }

    private record Holiday(Optional<LocalDate> from, Optional<LocalDate> until) {
        boolean isRight() {
            return from.isPresent() && until.isPresent() && !until.get().isBefore(from.get());
        }

        boolean has(LocalDate day) {
            return !day.isBefore(from.orElseThrow()) && !day.isAfter(until.orElseThrow());
        }
    }

    private List<Holiday> holidays() {
        List<Holiday> holidays = new ArrayList<>();
        for (int i = 0; i < Math.min(from.size(), until.size()); i++) {
            if (!text(from.get(i)).isEmpty() || !text(until.get(i)).isEmpty()) {
                holidays.add(new Holiday(day(from.get(i)), day(until.get(i))));
            }
        }
        return holidays;
    }

    /** A day of school time: a slip of the finger can make a year that the calendar cannot count on from. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(text(typed))).filter(day -> day.getYear() / MILLENNIUM == 2);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at its field
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
