package org.waymark.district.disclosure;

/** A place in a table. */
record Cell(int group, int kind) {}
