package org.waymark.reporting.psychometrics;

/** On how many answers a figure stands: below its floor it is not said, and below a hundred it is rough. */
public enum Footing {
    TOO_FEW,
    ROUGH,
    FIRM;

    /** The fewest answers for a facility and for the shares of options. */
    public static final int COUNTS = 10;
    /** The fewest answers for discrimination and reliability. */
    public static final int CORRELATIONS = 30;

    private static final int FIRM_FROM = 100;

    public static Footing of(int n, int floor) {
        return n < floor ? TOO_FEW : n < FIRM_FROM ? ROUGH : FIRM;
    }
}
