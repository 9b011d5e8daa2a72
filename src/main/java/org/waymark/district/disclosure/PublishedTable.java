package org.waymark.district.disclosure;

/**
 * A table as it was published, and what the job alone keeps of it for the next release and for the proof.
 *
 * @param table what was counted; who was deleted since stays counted until the year ends, so that counts never fall
 * @param shown what everyone sees
 * @param basis the count from which the range that is shown was taken; that of the range shown last, if it is hidden
 *     now; -1 if none ever was
 */
public record PublishedTable(Table table, Shown[][] shown, int[][] basis) {}
