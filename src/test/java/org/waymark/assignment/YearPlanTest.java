package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lessons on a calendar. What holds for every plan is tried on many that chance has made. */
class YearPlanTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-31");
    private static final List<String> FOUR = List.of("A", "B", "C", "D");
    private static final LessonOrder ORDER =
            new LessonOrder(Map.of("B", Set.of("A"), "C", Set.of("A", "B"), "D", Set.of("A", "B", "C")));
    private static final LessonOrder NONE = new LessonOrder(Map.of());

    private static TermWeeks term(int weeks, int every, Integer... off) {
        Set<LocalDate> breaks =
                Set.of(off).stream().map(week -> FIRST.plusWeeks(week)).collect(Collectors.toSet());
        return new TermWeeks(FIRST, weeks, DayOfWeek.TUESDAY, every, breaks);
    }

    private static TermWeeks term(Random chance) {
        int weeks = 1 + chance.nextInt(TermWeeks.MOST);
        Set<LocalDate> breaks = new HashSet<>();
        for (int week = 0; week < weeks; week++) {
            if (chance.nextInt(4) == 0) {
                breaks.add(FIRST.plusWeeks(week));
            }
        }
        return new TermWeeks(FIRST, weeks, DayOfWeek.of(1 + chance.nextInt(5)), 1 + chance.nextInt(2), breaks);
    }

    private static List<String> lessons(int number) {
        return IntStream.range(0, number).mapToObj(one -> "L" + one).toList();
    }

    private static void oftenEnough(Consumer<Random> property) {
        for (int seed = 0; seed < 500; seed++) {
            property.accept(new Random(seed));
        }
    }

    private static List<Integer> weeks(YearPlan plan) {
        return plan.steps().stream()
                .map(step -> (int) (TermWeeks.monday(step.day()).toEpochDay() - FIRST.toEpochDay()) / 7)
                .toList();
    }

    @Test
    void aLessonAWeekAndNoneInAHoliday() {
        assertEquals(List.of(0, 1, 3, 4), weeks(YearPlan.lay(term(14, 1, 2), FOUR)));
        assertEquals(List.of(0, 3, 5, 7), weeks(YearPlan.lay(term(14, 2, 2), FOUR)));
        assertEquals(
                LocalDate.parse("2026-09-01"),
                YearPlan.lay(term(14, 1), FOUR).steps().get(0).day());
    }

    @Test
    void inEveryPlanEachLessonHasADayOfItsOwnInOrderAndInNoHoliday() {
        oftenEnough(chance -> {
            TermWeeks term = term(chance);
            List<String> lessons = lessons(chance.nextInt(15));
            YearPlan plan = YearPlan.lay(term, lessons);
            int laid = Math.min(lessons.size(), term.days().size());
            assertEquals(
                    lessons.subList(0, laid),
                    plan.steps().stream().map(YearPlan.Step::lesson).toList());
            assertEquals(laid, Set.copyOf(weeks(plan)).size());
            for (YearPlan.Step step : plan.steps()) {
                assertTrue(term.has(step.day()) && !term.isOff(step.day()));
                assertEquals(term.weekday(), step.day().getDayOfWeek());
            }
        });
    }

    @Test
    void whereThereIsAPlanThatRemembersEverythingItIsTheOne() {
        oftenEnough(chance -> {
            TermWeeks term = term(chance);
            List<String> lessons = lessons(1 + chance.nextInt(8));
            long remembered = term.days().stream()
                    .filter(day -> term.reminder(day).isPresent())
                    .count();
            YearPlan plan = YearPlan.lay(term, lessons);
            if (remembered >= lessons.size()) {
                assertTrue(plan.steps().stream()
                        .allMatch(step -> term.reminder(step.day()).isPresent()));
            }
        });
    }

    @Test
    void aReminderIsFourToSixWeeksAfterInAWeekWithLessons() {
        TermWeeks term = term(14, 1, 4, 5);
        assertEquals(Optional.of(FIRST.plusWeeks(6)), term.reminder(FIRST.plusDays(1)));
        assertEquals(Optional.of(FIRST.plusWeeks(6)), term.reminder(FIRST.plusWeeks(2)));
        assertEquals(Optional.empty(), term(14, 1, 4, 5, 6).reminder(FIRST.plusDays(1)));
        assertEquals(Optional.empty(), term(6, 1).reminder(FIRST.plusWeeks(5)));
        oftenEnough(chance -> {
            TermWeeks any = term(chance);
            any.days()
                    .forEach(day -> any.reminder(day).ifPresent(week -> {
                        assertTrue(any.has(week) && !any.isOff(week));
                        assertTrue(week.plusDays(4).toEpochDay() - day.toEpochDay() >= 28);
                        assertTrue(week.toEpochDay() - day.toEpochDay() < 42);
                    }));
        });
    }

    /** Weeks 4 to 6 are holidays: what is taught in week 0 could only be asked again then. */
    @Test
    void aDayWhoseReminderIsAHolidayIsLeftOutWhereThereIsRoom() {
        assertEquals(List.of(1, 2), weeks(YearPlan.lay(term(14, 1, 4, 5, 6), List.of("A", "B"))));
        assertEquals(
                List.of(0, 1), weeks(YearPlan.lay(term(2, 1), List.of("A", "B"))), "where there is none, it stays");
    }

    @Test
    void whatComesFirstIsNotMovedBehindWhatBuildsOnIt() {
        YearPlan plan = YearPlan.lay(term(14, 1), FOUR);
        LocalDate begin = FIRST;
        assertEquals(new Move.TooEarly("A"), plan.put("C", begin, ORDER, false));
        assertEquals(new Move.TooLate("B"), plan.put("A", FIRST.plusWeeks(9), ORDER, false));
        Move anyway = plan.put("C", begin, ORDER, true);
        assertEquals(
                begin,
                assertInstanceOf(Move.Done.class, anyway)
                        .plan()
                        .find("C")
                        .orElseThrow()
                        .day());
        assertInstanceOf(Move.Done.class, plan.put("D", FIRST.plusWeeks(9), ORDER, false));
    }

    @Test
    void aWeekThatIsNotThereTakesNothingNotEvenAnyway() {
        YearPlan plan = YearPlan.lay(term(8, 1, 5), FOUR);
        assertEquals(new Move.Off(), plan.put("D", FIRST.plusWeeks(5), ORDER, true));
        assertEquals(new Move.Outside(), plan.put("D", FIRST.plusWeeks(8), ORDER, true));
        assertEquals(new Move.Outside(), plan.put("D", FIRST.minusDays(1), ORDER, true));
    }

    @Test
    void everyMoveChangesOneLessonAndNothingElse() {
        oftenEnough(chance -> {
            TermWeeks term = term(chance);
            YearPlan plan = YearPlan.lay(term, lessons(6));
            String lesson = "L" + chance.nextInt(7);
            LocalDate day = FIRST.plusDays(chance.nextInt(7 * TermWeeks.MOST));
            if (plan.put(lesson, day, NONE, false) instanceof Move.Done done) {
                assertEquals(day, done.plan().find(lesson).orElseThrow().day());
                assertEquals(
                        plan.without(lesson).steps(),
                        done.plan().without(lesson).steps());
            } else {
                assertTrue(!term.has(day) || term.isOff(day));
            }
        });
    }

    @Test
    void aWeekThatIsTakenOutPushesAsFarAsItMust() {
        YearPlan plan = YearPlan.lay(term(14, 1), FOUR);
        assertEquals(List.of(0, 2, 3, 4), weeks(plan.close(FIRST.plusWeeks(1), Set.of())));
        assertEquals(List.of(0, 1, 3, 4), weeks(plan.close(FIRST.plusWeeks(2), Set.of("A"))));
        assertEquals(List.of(0, 1, 2, 4), weeks(YearPlan.lay(term(14, 1), FOUR).close(FIRST.plusWeeks(3), Set.of())));
        assertEquals(List.of(0, 1, 2), weeks(YearPlan.lay(term(4, 1), FOUR).close(FIRST.plusWeeks(3), Set.of())));
        assertEquals(
                List.of(0, 2, 4),
                weeks(YearPlan.lay(term(14, 2), FOUR).close(FIRST.plusWeeks(6), Set.of()))
                        .subList(0, 3));
        assertEquals(List.of(0, 1, 2, 3), weeks(plan.close(FIRST.plusWeeks(2), Set.of("C"))));
    }

    @Test
    void afterAnyWeekIsTakenOutNothingIsInItAndTheOrderIsKept() {
        oftenEnough(chance -> {
            YearPlan plan = YearPlan.lay(term(chance), lessons(8));
            LocalDate week = FIRST.plusWeeks(chance.nextInt(plan.term().weeks()));
            YearPlan after = plan.close(week, Set.of());
            assertEquals(List.of(), after.in(week));
            assertEquals(
                    plan.steps().stream()
                            .map(YearPlan.Step::lesson)
                            .toList()
                            .subList(0, after.steps().size()),
                    after.steps().stream().map(YearPlan.Step::lesson).toList());
            for (YearPlan.Step step : after.steps()) {
                assertTrue(!step.day()
                        .isBefore(plan.find(step.lesson()).orElseThrow().day()));
                assertTrue(!after.term().isOff(step.day()));
            }
        });
    }

    @Test
    void whatComesFirstStandsFirst() {
        LessonOrder order = new LessonOrder(Map.of("A", Set.of("C"), "C", Set.of("D")));
        assertEquals(List.of("B", "D", "C", "A"), order.sorted(List.of("A", "B", "C", "D")));
        assertEquals(FOUR, NONE.sorted(FOUR));
        assertEquals(
                Set.of("A", "B"),
                Set.copyOf(new LessonOrder(Map.of("A", Set.of("B"), "B", Set.of("A"))).sorted(List.of("A", "B"))));
    }
}
