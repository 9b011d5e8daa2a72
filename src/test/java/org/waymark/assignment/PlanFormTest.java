package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The weeks of a plan as they are typed. */
class PlanFormTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    private static PlanForm form(String first, String weeks, String weekday, String every) {
        return new PlanForm(first, weeks, weekday, every, null, null);
    }

    private static PlanForm holidays(List<String> from, List<String> until) {
        return new PlanForm("2026-12-02", "8", "4", "1", from, until);
    }

    @Test
    void theFirstWeekIsTheOneOfItsDay() {
        PlanForm form = form("2026-12-02", "10", "3", "2");
        assertEquals(Map.of(), form.errors(TODAY));
        assertEquals(
                new TermWeeks(LocalDate.parse("2026-11-30"), 10, DayOfWeek.WEDNESDAY, 2, Set.of()),
                form.term(Set.of()));
    }

    @Test
    void everyFieldSaysWhatItNeeds() {
        PlanForm form = new PlanForm(null, "54", "6", "3", List.of("2026-12-24"), List.of());
        assertEquals(
                List.of("first", "weeks", "weekday", "every", "holidays"),
                List.copyOf(form.errors(TODAY).keySet()));
        for (String first : List.of("2025-01-01", "2029-01-01", "-999999999-01-01", "+999999999-12-31", "soon")) {
            assertEquals(
                    Map.of("first", "plan.first-missing"),
                    form(first, "1", "1", "1").errors(TODAY),
                    first);
        }
        for (String weeks : Arrays.asList("0", "-1", "x", "", null, "100")) {
            assertTrue(form("2026-12-02", weeks, "1", "1").errors(TODAY).containsKey("weeks"), weeks);
        }
    }

    @Test
    void aWeekIsOffWhenItsLessonDayIsInAHoliday() {
        PlanForm form = holidays(List.of("2026-12-23", "", ""), List.of("2026-12-31", "", ""));
        assertEquals(Map.of(), form.errors(TODAY));
        assertEquals(
                Set.of(LocalDate.parse("2026-12-21"), LocalDate.parse("2026-12-28")),
                form.term(Set.of()).breaks());
    }

    @Test
    void aHolidayHasTwoEnds() {
        for (PlanForm form : List.of(
                holidays(List.of("2026-12-23"), List.of("")),
                holidays(List.of("2026-12-23"), List.of("2026-12-22")),
                holidays(List.of("x"), List.of("2026-12-22")))) {
            assertEquals(Map.of("holidays", "plan.holidays-missing"), form.errors(TODAY));
        }
    }

    @Test
    void weeksThatWereOffStayOff() {
        LocalDate off = LocalDate.parse("2026-12-07");
        assertEquals(
                Set.of(off),
                form("2026-12-02", "4", "1", "1")
                        .term(Set.of(off, off.plusYears(1)))
                        .breaks());
    }

    @Test
    void fromNextWeekOnAndLongEnoughToRememberTheLast() {
        PlanForm usual = PlanForm.usual(TODAY, 4);
        assertEquals("2026-11-30", usual.first());
        assertEquals("10", usual.weeks());
        assertEquals(Map.of(), usual.errors(TODAY));
    }
}
