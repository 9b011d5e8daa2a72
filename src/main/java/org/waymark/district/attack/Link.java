package org.waymark.district.attack;

/** A count at one time is at least that of an earlier time, and so many more. */
record Link(int from, int to, double more) {}
