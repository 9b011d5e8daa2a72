package org.waymark.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;

/** What a teacher does with a lesson: each says whether it could be done. */
@ApplicationScoped
class Turns {
    @Inject
    LiveLessons lessons;

    @Inject
    ClassChecks checks;

    @Inject
    LessonVersions versions;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Goes to a step; the first time the lesson begins with it. */
    boolean turn(TaughtLesson taught, TurnForm form) {
        Steps steps = taught.steps();
        if (!form.isIn(steps) || taught.live() == null && !taught.ready()) {
            return false;
        }
        Instant now = clock.instant();
        LiveLesson live = taught.live() == null ? begin(taught, now) : taught.live();
        int before = Math.min(live.step(), steps.size());
        boolean anotherBlock =
                !steps.get(before).block().equals(steps.get(form.number()).block());
        lessons.turn(live.id(), form.number(), form.light(), anotherBlock, now);
        return true;
    }

    private LiveLesson begin(TaughtLesson taught, Instant now) {
        versions.pin(taught.lesson()); // a lesson that was not assigned may never have been
        boolean mine = lessons.begin(taught, me(), now);
        LiveLesson begun = (taught.assignment() == null
                        ? lessons.ofClass(
                                taught.schoolClass().id(), taught.lesson().id(), now)
                        : lessons.ofAssignment(taught.assignment(), now))
                .orElseThrow();
        if (mine) {
            trail.record(now, me(), "lesson.begin", begun.id());
        }
        return begun;
    }

    /** Whether the students' screens follow. */
    boolean pace(TaughtLesson taught, PaceForm form) {
        if (taught.live() == null || taught.assignment() == null || !form.isWhole()) {
            return false;
        }
        lessons.pace(taught.live().id(), form.follows());
        trail.record(clock.instant(), me(), "lesson.pace", taught.live().id());
        return true;
    }

    /** Ending what is over already is done at once. */
    void end(TaughtLesson taught) {
        if (taught.live() != null) {
            lessons.end(taught.live().id(), clock.instant());
            trail.record(clock.instant(), me(), "lesson.end", taught.live().id());
        }
    }

    /** Asks the class a question, takes the hands, or shows the bars. Only the question that the class sees. */
    boolean check(TaughtLesson taught, CheckForm form) {
        boolean here = taught.live() != null
                && TeachPages.here(taught) instanceof Step.Asked asked
                && asked.item().id().equals(form.item());
        if (!here || !form.isReadable() || !act(taught, form)) {
            return false;
        }
        lessons.stir(taught.live().id());
        return true;
    }

    private boolean act(TaughtLesson taught, CheckForm form) {
        AssessmentItem item = ((Step.Asked) TeachPages.here(taught)).item();
        UUID live = taught.live().id();
        return switch (form.act() == null ? "" : form.act()) {
            case "ask" -> ask(taught, item);
            case "count" -> count(live, item, form);
            case "show" -> show(live, item);
            default -> false;
        };
    }

    private boolean ask(TaughtLesson taught, AssessmentItem item) {
        if (taught.assignment() == null) {
            return false;
        }
        checks.ask(taught.live().id(), item, clock.instant());
        return true;
    }

    private boolean count(UUID live, AssessmentItem item, CheckForm form) {
        checks.count(live, item, form.counts(item), clock.instant());
        return true;
    }

    private boolean show(UUID live, AssessmentItem item) {
        Optional<ClassCheck> check = checks.find(live, item.id());
        check.ifPresent(one -> checks.show(one, clock.instant()));
        return check.isPresent();
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
