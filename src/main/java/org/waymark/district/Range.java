package org.waymark.district;

import java.util.Arrays;
import java.util.List;

/**
 * What is shown of a number: a range, of which both ends may be the same, or nothing.
 *
 * @param low and {@code high}: null when it is not shown
 */
public record Range(boolean shown, Integer low, Integer high) {
    static final Range HIDDEN = new Range(false, null, null);
    static final Range ZERO = exactly(0);

    static Range of(Integer low, Integer high) {
        return low == null ? HIDDEN : new Range(true, low, high);
    }

    static Range exactly(int number) {
        return new Range(true, number, number);
    }

    public boolean isExact() {
        return shown && low.equals(high);
    }

    /** Where on a scale from 0 to 100 the range begins. */
    public int from(int whole) {
        return shown && whole > 0 ? Math.min(100, 100 * low / whole) : 0;
    }

    /** Where it ends; whatever is more than nothing can be seen. */
    public int to(int whole) {
        return shown && whole > 0 && high > 0 ? Math.max(1, Math.min(100, (100 * high + whole - 1) / whole)) : 0;
    }

    /** Both ends, for a table. */
    List<Object> ends() {
        return Arrays.asList(low, high);
    }
}
