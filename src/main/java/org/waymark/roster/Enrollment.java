package org.waymark.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** OneRoster's Enrollment: one person in one class, as its student or its teacher, from a day to another. */
@Entity
@Table(name = "enrollment")
public class Enrollment {
    @Id
    private UUID id;

    private UUID districtId;
    private UUID classId;
    private UUID userId;
    private String role;
    private String animal;
    private Instant beginsAt;
    private Instant endedAt;

    protected Enrollment() {} // for JPA

    private Enrollment(UUID id, SchoolClass schoolClass, UUID user, String role, String animal, Instant begins) {
        this.id = id;
        this.districtId = schoolClass.districtId();
        this.classId = schoolClass.id();
        this.userId = user;
        this.role = role;
        this.animal = animal;
        this.beginsAt = begins;
    }

    static Enrollment teacher(UUID id, SchoolClass schoolClass, UUID user, Instant begins) {
        return new Enrollment(id, schoolClass, user, "teacher", null, begins);
    }

    static Enrollment student(UUID id, SchoolClass schoolClass, UUID user, String animal, Instant begins) {
        return new Enrollment(id, schoolClass, user, "student", animal, begins);
    }

    /** The person leaves the class; what they did stays. */
    void end(Instant now) {
        endedAt = now;
    }

    UUID userId() {
        return userId;
    }

    String animal() {
        return animal;
    }
}
