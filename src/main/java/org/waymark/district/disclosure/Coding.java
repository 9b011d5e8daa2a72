package org.waymark.district.disclosure;

/**
 * Ranges instead of counts. They follow each other without gap or overlap, from the minimum on: two significant digits,
 * and never narrower than the minimum. The last one before a known enrollment reaches up to it and takes in what would
 * be left below it (top coding), so that "all" is never told from "all but a few".
 */
record Coding(int minimum) {

    Shown range(int count, int ceiling) {
        if (count == 0) {
            return Shown.ZERO;
        }
        Shown range = range(count);
        if (ceiling < 0) {
            return range;
        }
        int top = top(ceiling);
        return count >= top ? new Shown(top, ceiling) : new Shown(range.low(), Math.min(range.high(), top - 1));
    }

    /** Whether a range of this count says less than the minimum allows: it is small, or few are left of the group. */
    boolean isTooClose(int count, int ceiling) {
        Shown range = range(count, ceiling);
        return count > 0 && (count < minimum || range.high() - range.low() + 1 < minimum);
    }

    private int top(int ceiling) {
        int begin = Math.max(minimum, ceiling - minimum + 1);
        int low = range(begin).low();
        return begin - low < minimum ? low : begin;
    }

    /** Without a ceiling. */
    private Shown range(int count) {
        int low = minimum;
        while (count >= low + width(low)) {
            low += width(low);
        }
        return new Shown(low, low + width(low) - 1);
    }

    /** A multiple of the minimum that leaves two significant digits. */
    private int width(int low) {
        int digits = 1;
        while (low / digits >= 100) {
            digits *= 10;
        }
        return (digits + minimum - 1) / minimum * minimum;
    }
}
