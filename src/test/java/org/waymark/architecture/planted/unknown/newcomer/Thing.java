package org.waymark.architecture.planted.unknown.newcomer;

import org.waymark.architecture.planted.unknown.roster.Roll;

/** Planted: a component that is not on the map uses one that is. */
public class Thing {
    Roll used;
}
