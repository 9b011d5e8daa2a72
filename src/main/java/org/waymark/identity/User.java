package org.waymark.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/** A person with an account. A student has a display name that the teacher gave, and nothing else. */
@Entity
@Table(name = "app_user")
public class User {
    @Id
    private UUID id;

    private UUID districtId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;
    private String email;
    private UUID schoolId;

    protected User() {} // for JPA

    private User(UUID id, UUID districtId, Role role, String name, String email, UUID schoolId) {
        this.id = id;
        this.districtId = districtId;
        this.role = role;
        this.name = name;
        this.email = email;
        this.schoolId = schoolId;
    }

    public static User student(UUID id, UUID district, String displayName) {
        return new User(id, district, Role.STUDENT, displayName, null, null);
    }

    public static User teacher(UUID id, UUID district, UUID school, String name, String email) {
        return new User(id, district, Role.TEACHER, name, normal(email), school);
    }

    public static User officer(UUID id, UUID district, String name, String email) {
        return new User(id, district, Role.OFFICER, name, normal(email), null);
    }

    /** The first officer of a district, whom nobody could name yet. */
    public static User firstOfficer(UUID id, UUID district) {
        return new User(id, district, Role.OFFICER, "Officer", null, null);
    }

    /** An address as it is compared: without outer spaces, in lower case. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The first officer is made without a name and says it when the link is used. */
    void introduce(String givenName, String givenEmail) {
        name = givenName;
        email = normal(givenEmail);
    }

    public UUID id() {
        return id;
    }

    public UUID districtId() {
        return districtId;
    }

    public Role role() {
        return role;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** A teacher's school; null for others. */
    public UUID schoolId() {
        return schoolId;
    }
}
