package org.waymark.district.disclosure;

/**
 * The attack in short.
 *
 * @param targets hidden counts that were attacked, in this release and all earlier ones of the year
 * @param narrowest how closely one of them is certainly not known: the least width that was proved
 * @param programs linear programs that had to be solved
 * @param rounds how often more was hidden and attacked again
 */
public record Proof(int targets, double narrowest, int programs, int rounds) {}
