package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.identity.Sessions;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** The students of a class. */
@ApplicationScoped
public class Students {
    private static final String OF_CLASS = """
            select u.id, u.name, e.animal, s.user_id is not null as has_card, coalesce(s.failures >= 5, false) as locked,
                   b.user_id is not null as has_badge
            from enrollment e join app_user u on u.id = e.user_id
            left join student_secret s on s.user_id = u.id
            left join student_badge b on b.user_id = u.id and b.revoked_at is null
            where e.class_id = ? and e.role = 'student' and e.ended_at is null
            order by lower(u.name), u.id""";

    /** Until when a student who was taken off a class can be brought back. */
    public static final Duration RETURN = Duration.ofDays(30);

    private static final String REMOVED = """
            select u.id, u.name, max(e.ended_at) as ended_at
            from enrollment e join app_user u on u.id = e.user_id
            where e.class_id = ? and e.role = 'student' and e.ended_at > ?
              and not exists (select from enrollment now where now.user_id = u.id and now.ended_at is null)
            group by u.id, u.name
            order by max(e.ended_at) desc, lower(u.name), u.id""";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    private final Sql sql;
    private final Users users;
    private final Sessions sessions;
    private final Classes classes;

    @Inject
    public Students(Sql sql, Users users, Sessions sessions, Classes classes) {
        this.sql = sql;
        this.users = users;
        this.sessions = sessions;
        this.classes = classes;
    }

    Students() { // for the container's proxy
        this(null, null, null, null);
    }

    /** A student as the class's teacher sees them. */
    public record Student(UUID id, String name, String animal, boolean hasCard, boolean locked, boolean hasBadge) {}

    /** By name. */
    public List<Student> of(UUID schoolClass) {
        return sql.list(
                OF_CLASS,
                row -> new Student(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("animal"),
                        row.getBoolean("has_card"),
                        row.getBoolean("locked"),
                        row.getBoolean("has_badge")),
                schoolClass);
    }

    /** A student of the class. @throws NotFoundException when there is none with this id */
    public Student get(UUID schoolClass, UUID student) {
        return of(schoolClass).stream()
                .filter(one -> one.id().equals(student))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** How many more a class can hold: there is one animal for each. */
    int room(UUID schoolClass) {
        return Animal.ALL.size() - of(schoolClass).size();
    }

    /** Adds students under display names, each with an animal that nobody in the class has. */
    public List<UUID> add(SchoolClass schoolClass, List<String> names, Instant now) {
        List<String> animals = new ArrayList<>(
                Animal.free(of(schoolClass.id()).stream().map(Student::animal).toList()));
        Collections.shuffle(animals);
        List<UUID> added = new ArrayList<>();
        for (String name : names) {
            User student = User.student(Ids.next(), schoolClass.districtId(), name);
            users.add(student);
            entities.persist(Enrollment.student(Ids.next(), schoolClass, student.id(), animals.get(added.size()), now));
            added.add(student.id());
        }
        entities.flush();
        return added;
    }

    Optional<UUID> byAnimal(UUID schoolClass, String animal) {
        return sql.find(
                "select user_id from enrollment where class_id = ? and animal = ? and ended_at is null",
                row -> row.getObject(1, UUID.class),
                schoolClass,
                animal);
    }

    /** The student leaves the class; what they did stays with it. */
    public void end(UUID schoolClass, UUID student, Instant now) {
        sql.run(
                "update enrollment set ended_at = ? where class_id = ? and user_id = ? and ended_at is null",
                now,
                schoolClass,
                student);
        sessions.endAll(student);
    }

    /** Why a student did not come into a class. */
    public enum Enrolling {
        ENROLLED,
        ALREADY,
        FULL
    }

    /**
     * A student whom the district knows comes into a class, or back to it: then with the animal of before, if nobody has
     * it now, so that an old card still fits.
     */
    public Enrolling enroll(SchoolClass schoolClass, UUID student, Instant now) {
        classes.lock(schoolClass.id());
        List<Student> there = of(schoolClass.id());
        if (there.stream().anyMatch(one -> one.id().equals(student))) {
            return Enrolling.ALREADY;
        }
        List<String> free =
                new ArrayList<>(Animal.free(there.stream().map(Student::animal).toList()));
        if (free.isEmpty()) {
            return Enrolling.FULL;
        }
        Collections.shuffle(free);
        String animal =
                formerAnimal(schoolClass.id(), student).filter(free::contains).orElse(free.get(0));
        entities.persist(Enrollment.student(Ids.next(), schoolClass, student, animal, now));
        entities.flush();
        return Enrolling.ENROLLED;
    }

    private Optional<String> formerAnimal(UUID schoolClass, UUID student) {
        return sql.find(
                "select animal from enrollment where class_id = ? and user_id = ? and role = 'student'"
                        + " order by ended_at desc limit 1",
                row -> row.getString(1),
                schoolClass,
                student);
    }

    /** The student leaves one class for another, all or nothing: what they did stays with the old one. */
    public Enrolling move(SchoolClass from, SchoolClass to, UUID student, Instant now) {
        Stream.of(from.id(), to.id())
                .sorted()
                .forEach(classes::lock); // in one order, so that two moves do not wait for each other
        get(from.id(), student); // another move may have come first
        Enrolling outcome = enroll(to, student, now);
        if (outcome != Enrolling.FULL) {
            end(from.id(), student, now);
        }
        return outcome;
    }

    /** Who left a class not long ago and is in no class now. */
    public record Removed(UUID id, String name, Instant ended) {}

    /** The newest first. */
    public List<Removed> removed(UUID schoolClass, Instant now) {
        return sql.list(
                REMOVED,
                row -> new Removed(
                        row.getObject("id", UUID.class), row.getString("name"), Sql.instant(row, "ended_at")),
                schoolClass,
                now.minus(RETURN));
    }
}
