package org.waymark.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.item.Option;
import org.waymark.roster.LocalAdults;

/** Puts together what a teacher, a wall and a student see of a lesson. */
@ApplicationScoped
class TeachPages {
    @Inject
    LocalAdults adults;

    @Inject
    ClassChecks checks;

    @Inject
    Clock clock;

    /** The teacher's side; {@code asked} is a step to look at, or null for the one at which the class is. */
    TeachPage teach(TaughtLesson taught, String asked) {
        Steps steps = taught.steps();
        LiveLesson live = taught.live();
        int there = live == null ? 1 : Math.min(live.step(), steps.size());
        int number = asked != null && new TurnForm(asked, null).isIn(steps) ? Integer.parseInt(asked) : there;
        boolean looking = live == null || number != there;
        int shown = looking ? 0 : live.shown();
        Step step = steps.get(number);
        Optional<ClassCheck> check = looking ? Optional.empty() : check(live, step);
        List<Stage.Person> people = people(taught);
        return new TeachPage(
                taught.schoolClass().id(),
                taught.schoolClass().title(),
                taught.assignment(),
                taught.teach(),
                taught.projector(),
                taught.lesson().id(),
                taught.lesson().title(),
                number,
                steps.size(),
                looking,
                step.block(),
                says(taught, step),
                taught.lesson().script(),
                Stage.of(step, shown, check.orElse(null), people),
                Moves.of(steps, number, shown),
                Timing.of(taught.lesson().script(), steps, step.block(), live, clock.instant()),
                people,
                taught.ready(),
                live == null ? null : new TeachPage.Live(live.mark(), there, live.shown(), live.paced()),
                step instanceof Step.Asked question ? asked(question, check.orElse(null)) : null);
    }

    /** The wall's side. */
    ProjectorPage projector(TaughtLesson taught) {
        LiveLesson live = taught.live();
        return new ProjectorPage(
                taught.teach() + "/turn",
                taught.lesson().title(),
                live == null ? "" : live.mark(),
                live == null ? null : stage(taught));
    }

    /** What the class sees now of a lesson that is live. */
    Stage stage(TaughtLesson taught) {
        Step step = here(taught);
        return Stage.of(step, taught.live().shown(), check(taught.live(), step).orElse(null), people(taught));
    }

    Turn turn(TaughtLesson taught) {
        return taught.live() == null
                ? new Turn("", 0)
                : new Turn(
                        taught.live().mark(),
                        check(taught).map(ClassCheck::atLeast).orElse(0));
    }

    /** The check of the question at which a live lesson is, if the class has been asked. */
    Optional<ClassCheck> check(TaughtLesson taught) {
        return check(taught.live(), here(taught));
    }

    static Step here(TaughtLesson taught) {
        Steps steps = taught.steps();
        return steps.get(Math.min(taught.live().step(), steps.size()));
    }

    private Optional<ClassCheck> check(LiveLesson live, Step step) {
        return step instanceof Step.Asked asked
                ? checks.find(live.id(), asked.item().id())
                : Optional.empty();
    }

    private List<Stage.Person> people(TaughtLesson taught) {
        return adults.of(taught.schoolClass().schoolId()).stream()
                .map(Stage.Person::of)
                .toList();
    }

    private static Chapter says(TaughtLesson taught, Step step) {
        List<Chapter> script = taught.lesson().script().steps();
        int place = List.copyOf(taught.lesson().script().timings().keySet()).indexOf(step.block());
        return place < 0 || place >= script.size() ? null : script.get(place);
    }

    private static TeachPage.Asked asked(Step.Asked step, ClassCheck check) {
        boolean counted = check != null && check.hands();
        List<TeachPage.Hands> hands = step.item().interaction().options().stream()
                .map(Option::id)
                .map(option ->
                        new TeachPage.Hands(option, counted ? check.counts().get(option) : null))
                .toList();
        return new TeachPage.Asked(
                step.item(),
                check == null ? null : check.hands() ? "hands" : "devices",
                check != null && check.shown(),
                check == null ? 0 : check.atLeast(),
                hands);
    }
}
