package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.adoption.Openings;
import org.waymark.consent.NoticeCheck;
import org.waymark.consent.Notices;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.roster.Groups;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.Students;
import org.waymark.training.Readiness;

/** Lays out a class's lessons, and the form for the next one. */
@ApplicationScoped
class AssignmentsPages {
    @Inject
    Assignments assignments;

    @Inject
    Audiences audiences;

    @Inject
    Closings closings;

    @Inject
    Notices notices;

    @Inject
    Curriculum curriculum;

    @Inject
    Openings openings;

    @Inject
    Groups groups;

    @Inject
    Students students;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    AssignmentsPage of(SchoolClass schoolClass, Readiness readiness, AssignmentForm form, Map<String, String> errors) {
        UUID id = schoolClass.id();
        return new AssignmentsPage(
                id,
                schoolClass.title(),
                rows(id),
                choices(schoolClass),
                openings.openers(),
                groups.of(id),
                students.of(id),
                readiness,
                orgs.district().zone(),
                notices(id),
                form,
                errors);
    }

    /** Whether families know of what is still to come or open. */
    private Map<UUID, NoticeCheck> notices(UUID schoolClass) {
        ZoneId zone = orgs.district().zone();
        Notices.Known known = notices.known(schoolClass, zone);
        return assignments.of(schoolClass).stream()
                .filter(one -> !one.isLate(clock.instant()))
                .collect(Collectors.toMap(
                        Assignment::id,
                        one -> known.check(one.lessonId(), one.strand(), LocalDate.ofInstant(one.opensAt(), zone))));
    }

    private List<AssignmentsPage.Row> rows(UUID schoolClass) {
        Set<UUID> closed = closings.in(schoolClass);
        Map<UUID, List<String>> whom = audiences.names(schoolClass);
        return assignments.of(schoolClass).stream()
                .map(one -> row(one, closed.contains(one.id()), whom.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private AssignmentsPage.Row row(Assignment assignment, boolean closed, List<String> whom) {
        return new AssignmentsPage.Row(
                assignment.id(),
                assignment.lessonId(),
                assignments.lesson(assignment).title(),
                assignment.opensAt(),
                assignment.dueAt(),
                closed ? "closed" : state(assignment),
                whom,
                assignment.feedback() == FeedbackPolicy.CHECK,
                assignment.firstForm() != null);
    }

    private String state(Assignment assignment) {
        Instant now = clock.instant();
        return !assignment.isOpen(now) ? "upcoming" : assignment.isLate(now) ? "past" : "open";
    }

    private List<AssignmentsPage.Choice> choices(SchoolClass schoolClass) {
        Set<String> open = openings.open();
        return curriculum.lessons().stream()
                .map(lesson -> choice(schoolClass, lesson, open.contains(lesson.id())))
                .sorted(Comparator.comparing(choice -> !choice.fits()))
                .toList();
    }

    private static AssignmentsPage.Choice choice(SchoolClass schoolClass, Lesson lesson, boolean open) {
        return new AssignmentsPage.Choice(
                lesson.id(),
                lesson.title(),
                lesson.band(),
                lesson.minutes(),
                lesson.band().equals(schoolClass.band()),
                lesson.reviewed(),
                lesson.hasTwoForms(),
                open);
    }
}
