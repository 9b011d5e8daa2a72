package org.waymark.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A lesson to put on another day, or on its first.
 *
 * @param day such as 2027-01-11; not needed where there is a way
 * @param way {@code earlier} or {@code later}, by a week; or nothing
 * @param anyway {@code yes}, even where the order of lessons speaks against it
 */
public record PlanStepForm(String lesson, String day, String way, String anyway) {
    boolean insists() {
        return "yes".equals(anyway);
    }

    /** The day that is meant, if there is one. */
    Optional<LocalDate> day(YearPlan plan) {
        if (!"earlier".equals(way) && !"later".equals(way)) {
            return PlanForm.day(day);
        }
        return plan.find(lesson)
                .map(YearPlan.Step::day)
                .flatMap(now -> "earlier".equals(way)
                        ? plan.term().earlier(now)
                        : plan.term().later(now));
    }
}
