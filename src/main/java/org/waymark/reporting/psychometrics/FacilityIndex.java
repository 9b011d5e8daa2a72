package org.waymark.reporting.psychometrics;

/**
 * How easy an item is: the share of the answers to it that are right (the p-value of classical test theory; Crocker and
 * Algina 1986, Introduction to Classical and Modern Test Theory, chapter 5). Who declined is in neither number.
 */
public record FacilityIndex(int right, int n) {
    /** From 0, nobody, to 1, everyone. Null when nobody answered. */
    public Double value() {
        return n == 0 ? null : (double) right / n;
    }

    public Footing footing() {
        return Footing.of(n, Footing.COUNTS);
    }
}
