package org.waymark.architecture.planted.readabilityuses.curriculum.readability;

import org.waymark.architecture.planted.readabilityuses.platform.Store;

/** Planted: readability reads a database. */
public class Rule {
    Store used;
}
