package org.waymark.district.disclosure;

/**
 * What is shown of a count: zero, a range, or nothing. A count that is hidden because it is small looks the same as one
 * that is hidden for the sake of another (primary and secondary suppression).
 *
 * @param low both are -1 when nothing is shown
 */
public record Shown(int low, int high) {
    public static final Shown HIDDEN = new Shown(-1, -1);
    public static final Shown ZERO = new Shown(0, 0);

    public boolean isHidden() {
        return low < 0;
    }

    public boolean isZero() {
        return high == 0;
    }
}
