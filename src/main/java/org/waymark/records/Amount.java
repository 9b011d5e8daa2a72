package org.waymark.records;

/**
 * How much of a kind, as it may be read above the class: nothing; something of so few children that no number is said; or
 * a range, so that two looks do not tell what became of one child.
 *
 * @param state none, few or range
 */
public record Amount(String state, int low, int high) {
    static final Amount NONE = new Amount("none", 0, 0);
    static final Amount FEW = new Amount("few", 0, 0);

    /** @param children of how many at least; below the minimum nothing is said */
    static Amount of(int n, int children, int minimum) {
        if (n == 0) {
            return NONE;
        }
        return children < minimum ? FEW : range(n, minimum);
    }

    /** Two significant digits, and never narrower than the minimum. */
    private static Amount range(int n, int minimum) {
        int width = minimum;
        for (int grid = 10; n / grid >= 10; grid *= 10) {
            width = Math.max(width, grid);
        }
        int low = n / width * width;
        return new Amount("range", low, low + width - 1);
    }

    /** As a program reads it, such as {@code 120-129}. */
    public String written() {
        return state.equals("range") ? low + "-" + high : state;
    }

    /** What was written so. */
    static Amount read(String written) {
        if (!written.contains("-")) {
            return new Amount(written, 0, 0);
        }
        String[] ends = written.split("-");
        return new Amount("range", Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
