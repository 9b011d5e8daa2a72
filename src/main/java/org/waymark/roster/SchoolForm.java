package org.waymark.roster;

/** A new school's name. */
public record SchoolForm(String name) {
    String text() {
        return name == null ? "" : name.strip();
    }
}
