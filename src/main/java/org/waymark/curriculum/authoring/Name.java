package org.waymark.curriculum.authoring;

/**
 * A name that lessons may use.
 *
 * @param gender {@code girl}, {@code boy} or {@code any}
 * @param roots where the name is at home, or {@code kin} for Nana and Coach
 */
record Name(String gender, String roots) {}
