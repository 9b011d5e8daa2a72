package org.waymark.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What students have done, as far as the roster must know it: the component that keeps their work says so. */
public interface Work {
    /** Those of the students who have begun something since then. */
    Set<UUID> since(Instant begin, Collection<UUID> students);
}
