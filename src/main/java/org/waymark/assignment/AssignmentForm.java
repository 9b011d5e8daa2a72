package org.waymark.assignment;

/** A lesson to assign, with its times. */
public record AssignmentForm(String lesson, String opens, String due) {
    TimesForm times() {
        return new TimesForm(opens, due);
    }
}
