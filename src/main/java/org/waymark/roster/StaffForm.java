package org.waymark.roster;

import java.util.UUID;

/** Somebody to invite: {@code role} is teacher or officer; a teacher needs a school's id. */
public record StaffForm(String name, String email, String role, String school) {
    static final StaffForm EMPTY = new StaffForm("", "", "teacher", "");

    String nameText() {
        return name == null ? "" : name.strip();
    }

    String emailText() {
        return email == null ? "" : email.strip();
    }

    boolean forOfficer() {
        return "officer".equals(role);
    }

    UUID schoolId() {
        try {
            return school == null ? null : UUID.fromString(school);
        } catch (IllegalArgumentException e) {
            return null; // the form says that a school is needed
        }
    }

    /** A message key that says what is missing, or null. */
    String error() {
        if (nameText().isEmpty() || nameText().length() > 80) {
            return "staff.name-missing";
        }
        if (!emailText().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || emailText().length() > 200) {
            return "staff.email-missing";
        }
        return !forOfficer() && !"teacher".equals(role) ? "staff.role-missing" : null;
    }
}
