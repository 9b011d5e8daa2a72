package org.waymark.district.attack;

/** Who attacks. */
public enum Adversary {
    /** Knows what everyone sees, and the rules. */
    PUBLIC,
    /** Also knows how many of each count are in their own class: of each count, the largest class, all at once. */
    TEACHER
}
