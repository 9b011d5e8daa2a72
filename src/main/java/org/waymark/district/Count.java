package org.waymark.district;

/**
 * How many students of a place are of a kind.
 *
 * @param grouping school or band
 * @param place a school's id, a band, or {@code all}
 * @param kind such as a strand, or {@code all}
 * @param largest how many of them are in one class
 * @param yes of how many something is true, or the sum of their shares
 */
record Count(String grouping, String place, String kind, int n, int largest, double yes) {
    static final String ALL = "all";

    boolean isAt(String where, String what) {
        return place.equals(where) && kind.equals(what);
    }
}
