package org.waymark.architecture.planted.upward.roster;

import org.waymark.architecture.planted.upward.progress.Board;

/** Planted: the roster looks at progress. */
public class Roll {
    Board used;
}
