package org.waymark.district;

/**
 * A share as it is shown.
 *
 * @param n of how many
 * @param percent a range
 */
public record ShownShare(Range n, Range percent) {
    static final ShownShare HIDDEN = new ShownShare(Range.HIDDEN, Range.HIDDEN);
    static final ShownShare NONE = new ShownShare(Range.ZERO, Range.HIDDEN);
}
