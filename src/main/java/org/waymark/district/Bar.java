package org.waymark.district;

/**
 * A line of a chart and of its table: a place with its number, as it is and as it was in the release before.
 *
 * @param name a band, a strand, a week or a school, as words or as the key of words
 * @param of the whole that the bar is drawn against
 */
public record Bar(String name, Range value, Range before, int of) {
    /** Whether both are shown, and are not the same. */
    public boolean isChanged() {
        return before != null && before.shown() && value.shown() && !before.equals(value);
    }
}
