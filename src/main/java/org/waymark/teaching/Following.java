package org.waymark.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignments;
import org.waymark.identity.SignedIn;
import org.waymark.platform.Sql;

/**
 * What a student's screen may follow: a lesson that asks this student, is open to them, and either leads the screens or
 * asks a question on them.
 */
@ApplicationScoped
class Following {
    private static final String LED = """
            select a.id from live_lesson l join assignment a on a.id = l.assignment_id
            join assigned_student s on s.assignment_id = a.id and s.student_id = ? and not s.alternate
            where l.class_id = ? and l.ended_at is null and l.started_at > ? and a.opens_at <= ?
              and (l.paced or exists (select from class_check c where c.live_lesson_id = l.id
                                      and c.way = 'devices' and c.shown_at is null))
            order by l.started_at desc limit 1""";

    @Inject
    Sql sql;

    @Inject
    SignedIn signedIn;

    @Inject
    Assignments assignments;

    @Inject
    TaughtLessons lessons;

    @Inject
    TeachPages pages;

    @Inject
    Clock clock;

    Optional<TaughtLesson> find() {
        Instant now = clock.instant();
        return sql.find(
                        LED,
                        row -> row.getObject(1, UUID.class),
                        me(),
                        signedIn.visitor().schoolClass(),
                        now.minus(LiveLessons.LONGEST),
                        now)
                .map(id -> lessons.of(assignments.opened(id)));
    }

    /** The check that this student may answer now. */
    Optional<ClassCheck> open(TaughtLesson taught) {
        return pages.check(taught).filter(ClassCheck::isOpen);
    }

    Pace pace() {
        return find().map(Following::pace).orElse(Pace.NONE);
    }

    private static Pace pace(TaughtLesson taught) {
        boolean quiz = TeachPages.here(taught) instanceof Step.Slide slide && slide.kind() == Step.Kind.CHECK;
        return new Pace(true, taught.live().mark(), quiz);
    }

    UUID me() {
        return signedIn.visitor().user();
    }
}
