package org.waymark.district.disclosure;

/**
 * Shares as they were published, and what the job alone keeps of them.
 *
 * @param shares what was counted
 * @param shown what everyone sees
 * @param basis the n from which the range of n was taken, as in {@link PublishedTable}
 * @param shareOf how many people, and
 * @param shareYes of how many of them it was true, when the share that is shown was taken; -1 if none ever was
 */
public record PublishedShares(Shares shares, Share[] shown, int[] basis, int[] shareOf, double[] shareYes) {}
