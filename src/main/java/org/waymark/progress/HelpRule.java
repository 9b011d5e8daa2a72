package org.waymark.progress;

import java.util.Optional;

/**
 * When a teacher is told that somebody in the middle of a quiz may need help. It looks at nothing but when the school
 * last got something and how many of the newest answers were right; never at what was skipped, at scenarios, at scales
 * or at the help page.
 *
 * @param quietMinutes without anything new while the class is open; 0 for never
 * @param notYetRight of the last {@link #WINDOW} answers that count; 0 for never
 */
public record HelpRule(int quietMinutes, int notYetRight) {
    /** How many of the newest answers are looked at. */
    public static final int WINDOW = 5;

    /** As a number of either: the rule does not look at it. */
    static final int NEVER = 0;

    /** What holds where a district has not said otherwise. */
    public static final HelpRule USUAL = new HelpRule(5, 3);

    /**
     * What the rule saw of a student who may need help.
     *
     * @param answered of the last answers that count, as many as there are up to {@link #WINDOW}
     * @param notYetRight how many of these
     * @param quiet whole minutes without anything new; null while the class is not open
     */
    public record Help(int answered, int notYetRight, Integer quiet) {}

    /** The evidence, if it is enough. */
    Optional<Help> look(Help evidence) {
        return Optional.of(evidence).filter(seen -> isQuiet(seen) || isHard(seen));
    }

    private boolean isQuiet(Help seen) {
        return quietMinutes > NEVER && seen.quiet() != null && seen.quiet() >= quietMinutes;
    }

    private boolean isHard(Help seen) {
        return notYetRight > NEVER && seen.notYetRight() >= notYetRight;
    }
}
