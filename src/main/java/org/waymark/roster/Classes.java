package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Settings;
import org.waymark.platform.Sql;

/** Classes, and the one rule about whose they are: a class that is not yours is not there. */
@ApplicationScoped
public class Classes {
    private static final String TAUGHT = """
            select exists (select from enrollment
                           where class_id = ? and user_id = ? and role = 'teacher' and ended_at is null)""";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    private final Sql sql;
    private final Directory directory;
    private final Settings settings;
    private final SignedIn signedIn;

    @Inject
    public Classes(Sql sql, Directory directory, Settings settings, SignedIn signedIn) {
        this.sql = sql;
        this.directory = directory;
        this.settings = settings;
        this.signedIn = signedIn;
    }

    Classes() { // for the container's proxy
        this(null, null, null, null);
    }

    /** Makes a class with its teacher and a code that no class anywhere has. */
    public SchoolClass make(User teacher, String title, int grade, Instant now) {
        return make(teacher, title, grade, ClassCode.random().letters(), now);
    }

    /** Makes a class with the wished code, or with another one when that is taken. */
    public SchoolClass make(User teacher, String title, int grade, String wished, Instant now) {
        UUID id = Ids.next();
        ClassCode code = ClassCode.of(wished);
        while (!directory.add(Directory.Kind.CLASS_CODE, hash(code), teacher.districtId(), id)) {
            code = ClassCode.random();
        }
        SchoolClass made = new SchoolClass(id, teacher.districtId(), teacher.schoolId(), title, grade, code);
        entities.persist(made);
        entities.persist(Enrollment.teacher(Ids.next(), made, teacher.id(), now));
        entities.flush();
        return made;
    }

    /** A class that the visitor teaches. @throws NotFoundException when it is not theirs, or nobody's */
    public SchoolClass taught(UUID id) {
        boolean theirs = sql.find(
                        TAUGHT, row -> row.getBoolean(1), id, signedIn.visitor().user())
                .orElse(false);
        if (!theirs) {
            throw new NotFoundException();
        }
        return entities.find(SchoolClass.class, id);
    }

    /** The classes that the visitor teaches, by grade and title. */
    public List<SchoolClass> mine() {
        return entities.createQuery(
                        "select c from SchoolClass c where exists (select 1 from Enrollment e where e.classId = c.id"
                                + " and e.userId = :user and e.role = 'teacher' and e.endedAt is null)"
                                + " order by c.grade, c.title, c.id",
                        SchoolClass.class)
                .setParameter("user", signedIn.visitor().user())
                .getResultList();
    }

    /** Until the transaction ends nobody else changes who is in this class. */
    void lock(UUID id) {
        sql.find("select 1 from school_class where id = ? for update", row -> true, id);
    }

    /** The class that the visiting student signed in to. */
    public SchoolClass attended() {
        return find(signedIn.visitor().schoolClass()).orElseThrow(NotFoundException::new);
    }

    public Optional<SchoolClass> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(SchoolClass.class, id));
    }

    /** The names of those who teach a class. */
    public List<String> teachers(UUID schoolClass) {
        return sql.list(
                "select u.name from enrollment e join app_user u on u.id = e.user_id"
                        + " where e.class_id = ? and e.role = 'teacher' and e.ended_at is null",
                row -> row.getString(1),
                schoolClass);
    }

    /** The visiting teacher's other classes in the school of this one. */
    List<MovePage.Destination> beside(SchoolClass schoolClass) {
        return sql.list(
                "select c.id, c.title, c.grade from school_class c join enrollment e on e.class_id = c.id"
                        + " where e.user_id = ? and e.role = 'teacher' and e.ended_at is null and c.school_id = ?"
                        + " and c.id <> ? order by c.grade, c.title, c.id",
                row -> new MovePage.Destination(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)),
                signedIn.visitor().user(),
                schoolClass.schoolId(),
                schoolClass.id());
    }

    Optional<Directory.Entry> byCode(ClassCode code) {
        return directory.find(Directory.Kind.CLASS_CODE, hash(code));
    }

    private byte[] hash(ClassCode code) {
        return settings.keyedHash().of("class-code", code.letters());
    }
}
