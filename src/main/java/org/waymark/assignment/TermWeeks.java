package org.waymark.assignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weeks in which a class has lessons. A week is named by its Monday.
 *
 * @param first the first week
 * @param weekday on which there are lessons
 * @param every 1 for each week, 2 for every second one
 * @param breaks weeks without lessons, such as holidays
 */
public record TermWeeks(LocalDate first, int weeks, DayOfWeek weekday, int every, Set<LocalDate> breaks) {
    static final int MOST = 53;
    private static final int SCHOOL_DAYS = 5;

    public TermWeeks {
        if (first.getDayOfWeek() != DayOfWeek.MONDAY || weeks < 1 || weeks > MOST || every < 1 || every > 2) {
            throw new IllegalArgumentException(weeks + " weeks from " + first + ", every " + every);
        }
        breaks = Set.copyOf(breaks);
    }

    /** The Monday of a day's week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Every week, breaks and all. */
    List<LocalDate> all() {
        return IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
    }

    boolean has(LocalDate day) {
        LocalDate week = monday(day);
        return !week.isBefore(first) && week.isBefore(first.plusWeeks(weeks));
    }

    boolean isOff(LocalDate day) {
        return breaks.contains(monday(day));
    }

    private boolean isTaught(LocalDate day) {
        return has(day) && !isOff(day);
    }

    /** The days for lessons: of the weeks that are not off every one, or every second one. */
    List<LocalDate> days() {
        List<LocalDate> taught = all().stream().filter(week -> !isOff(week)).toList();
        return IntStream.range(0, taught.size())
                .filter(number -> number % every == 0)
                .mapToObj(number -> taught.get(number).with(TemporalAdjusters.nextOrSame(weekday)))
                .toList();
    }

    /** The same weekday in the week before that is not off, if there is one. */
    Optional<LocalDate> earlier(LocalDate day) {
        return next(day, one -> one.minusWeeks(1));
    }

    Optional<LocalDate> later(LocalDate day) {
        return next(day, one -> one.plusWeeks(1));
    }

    private Optional<LocalDate> next(LocalDate day, UnaryOperator<LocalDate> step) {
        return Stream.iterate(step.apply(day), this::has, step)
                .filter(this::isTaught)
                .findFirst();
    }

    /** The first week that is not off in which a lesson of this day can be asked again, if there is one. */
    Optional<LocalDate> reminder(LocalDate day) {
        LocalDate from = day.plusDays(Spacing.FROM.toDays());
        LocalDate until = day.plusDays(Spacing.UNTIL.toDays());
        return all().stream()
                .filter(week -> !isOff(week))
                .filter(week ->
                        week.isBefore(until) && week.plusDays(SCHOOL_DAYS).isAfter(from))
                .findFirst();
    }

    TermWeeks without(LocalDate week) {
        Set<LocalDate> more = new HashSet<>(breaks);
        more.add(monday(week));
        return new TermWeeks(first, weeks, weekday, every, more);
    }

    TermWeeks with(LocalDate week) {
        Set<LocalDate> fewer = new HashSet<>(breaks);
        fewer.remove(monday(week));
        return new TermWeeks(first, weeks, weekday, every, fewer);
    }
}
