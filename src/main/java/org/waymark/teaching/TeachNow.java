package org.waymark.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.adoption.Openings;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;

/** Looks for what a class is to be taught now. */
@ApplicationScoped
class TeachNow {
    @Inject
    Classes classes;

    @Inject
    Assignments assignments;

    @Inject
    Curriculum curriculum;

    @Inject
    Openings openings;

    @Inject
    LiveLessons lessons;

    @Inject
    Clock clock;

    TeachNowPage page(UUID id) {
        SchoolClass schoolClass = classes.taught(id);
        Instant now = clock.instant();
        String live = lessons.newest(id, now).map(begun -> way(id, begun)).orElse(null);
        List<TeachNowPage.Row> open = assignments.of(id).stream()
                .filter(one -> one.isOpen(now) && !one.isLate(now))
                .map(one -> row("/assignments/" + one.id() + "/teach", lesson(one), live))
                .toList();
        List<TeachNowPage.Row> others = others(schoolClass)
                .map(lesson -> row("/classes/" + id + "/teach/" + lesson.id(), lesson, live))
                .toList();
        String only = open.size() == 1 ? open.get(0).way() : null;
        return new TeachNowPage(id, schoolClass.title(), open, others, live == null ? only : live);
    }

    private Lesson lesson(Assignment assignment) {
        return assignments.lesson(assignment);
    }

    private Stream<Lesson> others(SchoolClass schoolClass) {
        Set<String> open = openings.open();
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.band().equals(schoolClass.band()) && open.contains(lesson.id()));
    }

    private static String way(UUID schoolClass, LiveLessons.Begun begun) {
        return begun.assignment() == null
                ? "/classes/" + schoolClass + "/teach/" + begun.lesson()
                : "/assignments/" + begun.assignment() + "/teach";
    }

    private static TeachNowPage.Row row(String way, Lesson lesson, String live) {
        return new TeachNowPage.Row(way, lesson.title(), lesson.strand(), lesson.minutes(), way.equals(live));
    }
}
