package org.waymark.district.disclosure;

/** Shares in halves, fifths, tenths or twentieths: the finest of which each part is at least the minimum of people. */
record Percent(int minimum) {
    private static final int[] WIDTHS = {5, 10, 20, 50};

    Share of(Shown n, int people, double yes) {
        if (n.isHidden() || n.low() < 2 * minimum) {
            return Share.hidden(n);
        }
        int width = width(n.low());
        int low = Math.min((int) (yes / people * 100 / width) * width, 100 - width);
        return new Share(n, low, low + width);
    }

    private int width(int people) {
        for (int width : WIDTHS) {
            if (width * people >= 100 * minimum) {
                return width;
            }
        }
        throw new IllegalArgumentException("too few for halves");
    }
}
