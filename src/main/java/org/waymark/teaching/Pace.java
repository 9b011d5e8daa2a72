package org.waymark.teaching;

/**
 * Where a student's class is, for their screen.
 *
 * @param together whether there is something to follow
 * @param mark another one after each change
 * @param quiz whether everybody is at their own quiz now
 */
public record Pace(boolean together, String mark, boolean quiz) {
    static final Pace NONE = new Pace(false, "", false);
}
