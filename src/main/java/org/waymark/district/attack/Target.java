package org.waymark.district.attack;

/** A count that is not shown, over the editions in a row in which it is not. */
record Target(int row, int kind, int first, int last) {}
