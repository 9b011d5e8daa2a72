package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.adoption.Openings;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Text;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

/** Lays out the plan of a class. */
@ApplicationScoped
class PlanPages {
    @Inject
    Plans plans;

    @Inject
    Assignments assignments;

    @Inject
    Audiences audiences;

    @Inject
    Curriculum curriculum;

    @Inject
    Openings openings;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    /** The plan as it stands. */
    PlanPage of(SchoolClass schoolClass) {
        PlanForm form = plans.find(schoolClass.id())
                .map(plan -> PlanForm.of(plan.term()))
                .orElseGet(() -> PlanForm.usual(today(), lessons(schoolClass).size()));
        return of(schoolClass, form, Map.of(), null);
    }

    /** The plan as it stands, for somebody who meant something that it does not have. */
    PlanPage changed(SchoolClass schoolClass) {
        PlanPage.Trouble trouble = new PlanPage.Trouble("", Text.NONE, "plan.changed", Text.NONE, null, false);
        PlanPage now = of(schoolClass);
        return of(schoolClass, now.form(), Map.of(), trouble);
    }

    PlanPage of(SchoolClass schoolClass, PlanForm form, Map<String, String> errors, PlanPage.Trouble trouble) {
        Optional<YearPlan> plan = plans.find(schoolClass.id());
        Set<String> assigned = assigned(schoolClass.id());
        Set<String> open = openings.open();
        return new PlanPage(
                schoolClass.id(),
                schoolClass.title(),
                schoolClass.band(),
                plan.map(one -> weeks(one, assigned, open)).orElse(List.of()),
                left(schoolClass, plan, assigned),
                others(schoolClass),
                form,
                errors,
                trouble);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }

    /** The lessons for a class's grade, by id, in the order of their units. */
    List<String> lessons(SchoolClass schoolClass) {
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.band().equals(schoolClass.band()))
                .map(Lesson::id)
                .toList();
    }

    /** What the whole class has been asked to do, by lesson. */
    Set<String> assigned(UUID schoolClass) {
        Set<UUID> some = audiences.names(schoolClass).keySet();
        return assignments.of(schoolClass).stream()
                .filter(assignment -> !some.contains(assignment.id()))
                .map(Assignment::lessonId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<PlanPage.Week> weeks(YearPlan plan, Set<String> assigned, Set<String> open) {
        return plan.term().all().stream()
                .map(week -> new PlanPage.Week(
                        week,
                        week.with(DayOfWeek.FRIDAY),
                        plan.term().isOff(week),
                        plan.in(week).stream()
                                .map(step -> planned(plan, step, assigned, open))
                                .toList(),
                        plan.remembered(week).stream()
                                .map(step -> title(step.lesson()))
                                .toList()))
                .toList();
    }

    private PlanPage.Planned planned(YearPlan plan, YearPlan.Step step, Set<String> assigned, Set<String> open) {
        Optional<Lesson> lesson = curriculum.find(step.lesson());
        boolean late = step.day().isBefore(today());
        return new PlanPage.Planned(
                step.lesson(),
                title(step.lesson()),
                lesson.map(Lesson::minutes).orElse(0),
                step.day(),
                assigned.contains(step.lesson()),
                open.contains(step.lesson()),
                late ? TimesForm.usual(clock.instant(), orgs.district().zone()) : TimesForm.usual(step.day()),
                plan.term().reminder(step.day()).isPresent());
    }

    /** A lesson that the curriculum no longer has keeps its id. */
    Text title(String lesson) {
        return curriculum.find(lesson).map(Lesson::title).orElse(new Text(lesson, lesson));
    }

    private List<PlanPage.Left> left(SchoolClass schoolClass, Optional<YearPlan> plan, Set<String> assigned) {
        return curriculum.lessons().stream()
                .filter(lesson -> plan.flatMap(one -> one.find(lesson.id())).isEmpty())
                .map(lesson -> new PlanPage.Left(
                        lesson.id(),
                        lesson.title(),
                        lesson.band(),
                        lesson.band().equals(schoolClass.band()),
                        assigned.contains(lesson.id())))
                .sorted(Comparator.comparing(left -> !left.fits()))
                .toList();
    }

    private List<PlanPage.Other> others(SchoolClass schoolClass) {
        return classes.mine().stream()
                .filter(other -> !other.id().equals(schoolClass.id()))
                .filter(other -> other.band().equals(schoolClass.band()))
                .map(other -> new PlanPage.Other(
                        other.id(), other.title(), plans.find(other.id()).isPresent()))
                .toList();
    }
}
