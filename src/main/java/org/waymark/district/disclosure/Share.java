package org.waymark.district.disclosure;

/**
 * What is shown of a share of a group: never the count beside it.
 *
 * @param n how many people the group is
 * @param low percent, the lower end; both are -1 when the share is not shown
 * @param high percent, the upper end; ends are coded, so that none and all are never told from nearly none and nearly all
 */
public record Share(Shown n, int low, int high) {
    static Share hidden(Shown n) {
        return new Share(n, -1, -1);
    }

    public boolean isHidden() {
        return low < 0;
    }
}
