package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.quiz.Tallies;
import org.waymark.reporting.psychometrics.Footing;

/** A class's lessons that have opened, and which of them a report opens on. */
@ApplicationScoped
class Taught {
    private final Assignments assignments;
    private final Tallies tallies;
    private final Clock clock;

    @Inject
    Taught(Assignments assignments, Tallies tallies, Clock clock) {
        this.assignments = assignments;
        this.tallies = tallies;
        this.clock = clock;
    }

    Taught() { // for the container's proxy
        this(null, null, null);
    }

    /** The newest first; what can be published of them is. */
    List<Assignment> in(UUID schoolClass) {
        Instant now = clock.instant();
        List<Assignment> opened = assignments.of(schoolClass).stream()
                .filter(assignment -> assignment.isOpen(now))
                .toList();
        opened.forEach(assignment -> tallies.publish(assignment, now)); // a due date may have passed since
        return opened;
    }

    /** The one that was asked for, or else the newest with enough answers, with some, or at all. */
    Optional<Assignment> chosen(List<Assignment> lessons, UUID asked, Map<UUID, Counts.Students> counted) {
        if (asked != null) {
            return Optional.of(lessons.stream()
                    .filter(lesson -> lesson.id().equals(asked))
                    .findFirst()
                    .orElseThrow(NotFoundException::new));
        }
        return newest(lessons, counted, Footing.COUNTS)
                .or(() -> newest(lessons, counted, 1))
                .or(() -> lessons.stream().findFirst());
    }

    private static Optional<Assignment> newest(
            List<Assignment> lessons, Map<UUID, Counts.Students> counted, int students) {
        return lessons.stream()
                .filter(lesson ->
                        counted.getOrDefault(lesson.id(), Counts.Students.NONE).all() >= students)
                .findFirst();
    }
}
