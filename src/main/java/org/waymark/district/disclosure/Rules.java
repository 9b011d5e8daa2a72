package org.waymark.district.disclosure;

/**
 * What a district has decided about small groups.
 *
 * @param minimum counts of people from 1 to below this are not shown, and nothing that is shown tells any count more
 *     closely than by so many people; 5 to 30, as the states had it in NCES 2011-603
 */
public record Rules(int minimum) {
    public static final int LEAST = 5;
    public static final int MOST = 30;
    /** Ten was the commonest. */
    public static final Rules USUAL = new Rules(10);

    public Rules {
        if (minimum < LEAST || minimum > MOST) {
            throw new IllegalArgumentException("a minimum of " + minimum);
        }
    }
}
