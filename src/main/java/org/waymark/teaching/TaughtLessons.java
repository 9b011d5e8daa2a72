package org.waymark.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.waymark.adoption.Openings;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.quiz.Part;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;
import org.waymark.training.Readying;

/** Finds a lesson for the teacher of its class; for anyone else it is not there. */
@ApplicationScoped
class TaughtLessons {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Curriculum curriculum;

    @Inject
    LessonVersions versions;

    @Inject
    Openings openings;

    @Inject
    TestParts parts;

    @Inject
    Readying readying;

    @Inject
    LiveLessons live;

    @Inject
    Clock clock;

    /** A lesson that was assigned, in the text that was assigned. */
    TaughtLesson ofAssignment(UUID id) {
        return of(assignments.taught(id));
    }

    /** The same where it is known whose it is. */
    TaughtLesson of(Assignment assignment) {
        SchoolClass schoolClass = classes.find(assignment.classId()).orElseThrow(NotFoundException::new);
        LiveLesson now = live.ofAssignment(assignment.id(), clock.instant()).orElse(null);
        return new TaughtLesson(
                schoolClass,
                assignment.id(),
                assignments.lesson(assignment),
                earlier(now, schoolClass, assignment.lessonId(), assignment.opensAt()),
                parts.of(assignment, Part.QUIZ).items(),
                true,
                now);
    }

    /** A lesson that was not assigned: the district has to have opened it, and whoever begins it has to be ready for it. */
    TaughtLesson ofClass(UUID id, String lesson) {
        SchoolClass schoolClass = classes.taught(id);
        Instant now = clock.instant();
        LiveLesson begun = live.ofClass(id, lesson, now).orElse(null);
        Lesson text = begun == null ? opened(lesson) : versions.get(begun.version());
        return new TaughtLesson(
                schoolClass,
                null,
                text,
                earlier(begun, schoolClass, lesson, now),
                text.check(),
                readying.mine().mayAssign(),
                begun);
    }

    private Lesson opened(String lesson) {
        if (!openings.open().contains(lesson)) {
            throw new NotFoundException();
        }
        return curriculum.get(lesson);
    }

    /** What the class had before; once a lesson has begun it stays the same. */
    private Lesson earlier(LiveLesson begun, SchoolClass schoolClass, String lesson, Instant before) {
        if (begun != null) {
            return begun.recall() == null ? null : versions.get(begun.recall());
        }
        return assignments.of(schoolClass.id()).stream()
                .filter(one -> one.opensAt().isBefore(before) && !one.lessonId().equals(lesson))
                .findFirst()
                .map(assignments::lesson)
                .orElse(null);
    }
}
