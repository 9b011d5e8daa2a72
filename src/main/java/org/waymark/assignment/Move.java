package org.waymark.assignment;

/** What became of the wish to put a lesson on another day. */
sealed interface Move {
    record Done(YearPlan plan) implements Move {}

    /** The day is in no week of the plan. */
    record Outside() implements Move {}

    /** There are no lessons in that week. */
    record Off() implements Move {}

    /** @param lesson that would then come after this one, and has to come first */
    record TooEarly(String lesson) implements Move {}

    /** @param lesson that would then come before this one, and builds on it */
    record TooLate(String lesson) implements Move {}
}
