package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Sessions;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** The students of a class. */
@ApplicationScoped
public class Students {
    private static final String OF_CLASS = """
            select u.id, u.name, e.animal, s.user_id is not null as has_card, coalesce(s.failures >= 5, false) as locked
            from enrollment e join app_user u on u.id = e.user_id
            left join student_secret s on s.user_id = u.id
            where e.class_id = ? and e.role = 'student' and e.ended_at is null
            order by lower(u.name), u.id""";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    private final Sql sql;
    private final Users users;
    private final Sessions sessions;

    @Inject
    public Students(Sql sql, Users users, Sessions sessions) {
        this.sql = sql;
        this.users = users;
        this.sessions = sessions;
    }

    Students() { // for the container's proxy
        this(null, null, null);
    }

    /** A student as the class's teacher sees them. */
    public record Student(UUID id, String name, String animal, boolean hasCard, boolean locked) {}

    /** By name. */
    public List<Student> of(UUID schoolClass) {
        return sql.list(
                OF_CLASS,
                row -> new Student(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("animal"),
                        row.getBoolean("has_card"),
                        row.getBoolean("locked")),
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
    void end(UUID schoolClass, UUID student, Instant now) {
        sql.run(
                "update enrollment set ended_at = ? where class_id = ? and user_id = ? and ended_at is null",
                now,
                schoolClass,
                student);
        sessions.endAll(student);
    }
}
