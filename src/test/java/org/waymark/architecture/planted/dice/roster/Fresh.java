package org.waymark.architecture.planted.dice.roster;

import java.util.UUID;

/** Planted: throws dice. */
public class Fresh {
    UUID id = UUID.randomUUID();
}
