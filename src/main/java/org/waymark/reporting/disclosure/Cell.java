package org.waymark.reporting.disclosure;

/** A place in a table. */
record Cell(int row, int column) {}
