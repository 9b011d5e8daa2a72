package org.waymark.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which lessons a class has on which days. A plan only: it asks nobody anything.
 *
 * @param steps by day
 */
record YearPlan(TermWeeks term, List<Step> steps) {
    /** A lesson, by its id, on a day. */
    record Step(String lesson, LocalDate day) {}

    YearPlan {
        steps = steps.stream().sorted(Comparator.comparing(Step::day)).toList();
    }

    /**
     * Lays lessons out in this order, one on each day for lessons as far as they go. A day whose lesson nobody could be
     * asked about again, because the weeks in which that is due are holidays, is left out where there is room for it.
     */
    static YearPlan lay(TermWeeks term, List<String> lessons) {
        List<LocalDate> days = term.days();
        List<Step> steps = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lessons.size() && at < days.size(); i++) {
            int room = days.size() - at - (lessons.size() - i);
            at = remembered(term, days, at, Math.max(0, room));
            steps.add(new Step(lessons.get(i), days.get(at)));
            at++;
        }
        return new YearPlan(term, steps);
    }

    /** The first day from here on that has its reminder, at most so many further on; where there is none, here. */
    private static int remembered(TermWeeks term, List<LocalDate> days, int at, int room) {
        for (int i = at; i <= at + room; i++) {
            if (term.reminder(days.get(i)).isPresent()) {
                return i;
            }
        }
        return at;
    }

    Optional<Step> find(String lesson) {
        return steps.stream().filter(step -> step.lesson().equals(lesson)).findFirst();
    }

    /** Puts a lesson on a day, whether it has one already or not; {@code anyway} even where the order speaks against it. */
    Move put(String lesson, LocalDate day, LessonOrder order, boolean anyway) {
        if (!term.has(day)) {
            return new Move.Outside();
        }
        if (term.isOff(day)) {
            return new Move.Off();
        }
        Optional<Move> wrong = anyway ? Optional.empty() : wrong(lesson, day, order);
        return wrong.orElseGet(() -> new Move.Done(new YearPlan(
                term,
                Stream.concat(others(lesson), Stream.of(new Step(lesson, day))).toList())));
    }

    private Optional<Move> wrong(String lesson, LocalDate day, LessonOrder order) {
        Stream<Move> early = others(lesson)
                .filter(other ->
                        order.isBefore(other.lesson(), lesson) && other.day().isAfter(day))
                .map(other -> new Move.TooEarly(other.lesson()));
        Stream<Move> late = others(lesson)
                .filter(other ->
                        order.isBefore(lesson, other.lesson()) && other.day().isBefore(day))
                .map(other -> new Move.TooLate(other.lesson()));
        return Stream.concat(early, late).findFirst();
    }

    YearPlan without(String lesson) {
        return new YearPlan(term, others(lesson).toList());
    }

    private Stream<Step> others(String lesson) {
        return steps.stream().filter(step -> !step.lesson().equals(lesson));
    }

    /** There are lessons in that week again; what was moved stays where it is. */
    YearPlan open(LocalDate week) {
        return new YearPlan(term.with(week), steps);
    }

    /**
     * There are no lessons in that week: what was planned for it goes to the next one, and what it meets there goes on, as
     * far as that is needed. What finds no week any more is taken out.
     *
     * @param fixed lessons that stay where they are, because they are assigned
     */
    YearPlan close(LocalDate week, Collection<String> fixed) {
        TermWeeks shorter = term.without(week);
        List<Step> kept = new ArrayList<>();
        LocalDate taken = TermWeeks.monday(week);
        for (Step step : steps) {
            LocalDate own = TermWeeks.monday(step.day());
            if (fixed.contains(step.lesson()) || own.isBefore(TermWeeks.monday(week)) || own.isAfter(taken)) {
                kept.add(step);
                continue;
            }
            Optional<LocalDate> day = shorter.later(taken.with(step.day().getDayOfWeek()));
            day.ifPresent(one -> kept.add(new Step(step.lesson(), one)));
            taken = day.map(TermWeeks::monday).orElse(taken);
        }
        return new YearPlan(shorter, kept);
    }

    /** The steps of a week. */
    List<Step> in(LocalDate week) {
        return that(step -> TermWeeks.monday(step.day()).equals(week));
    }

    /** The steps that are asked again in a week. */
    List<Step> remembered(LocalDate week) {
        return that(step -> term.reminder(step.day()).filter(week::equals).isPresent());
    }

    private List<Step> that(Predicate<Step> one) {
        return steps.stream().filter(one).toList();
    }
}
