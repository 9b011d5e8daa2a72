package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.adoption.Openings;
import org.waymark.consent.Permissions;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.SignedIn;
import org.waymark.identity.Visitor;
import org.waymark.platform.Ids;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;

/** Assignments, and the two rules about whose they are: a teacher's by the class, a student's when it has opened. */
@ApplicationScoped
public class Assignments {
    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    private final Classes classes;
    private final LessonVersions versions;
    private final Openings openings;
    private final Audiences audiences;
    private final Permissions permissions;
    private final SignedIn signedIn;
    private final Clock clock;

    @Inject
    public Assignments(
            Classes classes,
            LessonVersions versions,
            Openings openings,
            Audiences audiences,
            Permissions permissions,
            SignedIn signedIn,
            Clock clock) {
        this.classes = classes;
        this.versions = versions;
        this.openings = openings;
        this.audiences = audiences;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Assignments() { // for the container's proxy
        this(null, null, null, null, null, null, null);
    }

    /** Assigns a lesson as most teachers want it. @throws IllegalStateException when the district has not opened it */
    public Assignment make(SchoolClass schoolClass, Lesson lesson, Times times, UUID by, Instant now) {
        return make(schoolClass, lesson, times, Delivery.USUAL, by, now);
    }

    /** The same for the whole class, given in another way. */
    public Assignment make(
            SchoolClass schoolClass, Lesson lesson, Times times, Delivery delivery, UUID by, Instant now) {
        return make(schoolClass, lesson, times, delivery, Audience.CLASS, by, now);
    }

    /** Assigns today's text of a lesson and pins it. @throws IllegalStateException when the district has not opened it */
    public Assignment make(
            SchoolClass schoolClass,
            Lesson lesson,
            Times times,
            Delivery delivery,
            Audience audience,
            UUID by,
            Instant now) {
        if (!openings.open().contains(lesson.id())) {
            throw new IllegalStateException("the district has not opened " + lesson.id());
        }
        versions.pin(lesson);
        Assignment made = new Assignment(Ids.next(), schoolClass, lesson, times, delivery, by, now);
        entities.persist(made);
        entities.flush();
        audiences.write(made, audience);
        return made;
    }

    /** What an assignment would be, to be looked at: it is not made, and its id is its class's. */
    public Assignment imagine(SchoolClass schoolClass, Lesson lesson, Delivery delivery) {
        Instant now = clock.instant();
        Times times = new Times(now, now.plusSeconds(1));
        UUID me = signedIn.visitor().user();
        return new Assignment(schoolClass.id(), schoolClass, lesson, times, delivery, me, now);
    }

    /** A class's assignments, the newest opening first. */
    public List<Assignment> of(UUID schoolClass) {
        return entities.createQuery(
                        "select a from Assignment a where a.classId = :class order by a.opensAt desc, a.id",
                        Assignment.class)
                .setParameter("class", schoolClass)
                .getResultList();
    }

    /** An assignment of a class that the visitor teaches. @throws NotFoundException when it is not theirs */
    public Assignment taught(UUID id) {
        Assignment found = find(id);
        classes.taught(found.classId());
        return found;
    }

    /** An assignment that has opened and asks the visiting student, whose family does not prefer the other task. */
    public Assignment opened(UUID id) {
        Assignment found = present(id);
        if (takesAlternate(found)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The same for whichever variant they take: nothing of the lesson may be shown before that is looked at. */
    public Assignment present(UUID id) {
        Assignment found = find(id);
        Visitor visitor = signedIn.visitor();
        boolean theirs = found.classId().equals(visitor.schoolClass()) && found.isOpen(clock.instant());
        if (!theirs || !audiences.asks(id, visitor.user())) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Whether the visiting student takes the task of equal status instead. */
    boolean takesAlternate(Assignment assignment) {
        return permissions.takesAlternate(signedIn.visitor().user(), assignment.strand(), clock.instant());
    }

    /** An assignment of a class, for those who came in by the class's code. */
    public Assignment ofClass(UUID id, UUID schoolClass) {
        Assignment found = find(id);
        if (!found.classId().equals(schoolClass)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The lesson as it was when it was assigned. */
    public Lesson lesson(Assignment assignment) {
        return versions.get(assignment.version());
    }

    private Assignment find(UUID id) {
        return Optional.ofNullable(entities.find(Assignment.class, id)).orElseThrow(NotFoundException::new);
    }
}
