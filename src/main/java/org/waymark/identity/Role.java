package org.waymark.identity;

import jakarta.persistence.EnumeratedValue;

/** OneRoster's roles, as far as anyone here has one. An officer works for the district. */
public enum Role {
    STUDENT("student"),
    TEACHER("teacher"),
    OFFICER("officer");

    @EnumeratedValue
    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word that is stored and sent. */
    public String code() {
        return code;
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
