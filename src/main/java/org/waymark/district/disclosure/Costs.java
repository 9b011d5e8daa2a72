package org.waymark.district.disclosure;

/**
 * What protection has cost, in cells.
 *
 * @param primary hidden because they are small themselves
 * @param secondary hidden for the sake of others
 * @param shown zeros and ranges, and of these
 * @param carried shown as in an earlier release, because fewer people than the minimum have changed since
 */
public record Costs(int primary, int secondary, int shown, int carried) {
    public int cells() {
        return primary + secondary + shown;
    }

    static final Costs NONE = new Costs(0, 0, 0, 0);

    Costs and(Costs other) {
        return new Costs(
                primary + other.primary, secondary + other.secondary, shown + other.shown, carried + other.carried);
    }

    /** From 0 to 1. */
    public double hidden() {
        return cells() == 0 ? 0 : (primary + secondary) / (double) cells();
    }
}
