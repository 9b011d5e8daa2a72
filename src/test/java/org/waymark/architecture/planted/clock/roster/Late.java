package org.waymark.architecture.planted.clock.roster;

import java.time.Instant;

/** Planted: reads the time. */
public class Late {
    Instant seen = Instant.now();
}
