package org.waymark.architecture.planted.attackuses.district.attack;

import org.waymark.architecture.planted.attackuses.platform.Store;

/** Planted: the attack reads a database. */
public class Solver {
    Store used;
}
