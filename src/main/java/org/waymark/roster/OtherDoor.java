package org.waymark.roster;

import java.util.Optional;

/** Another way into a class that is open, kept by whoever knows of one: for a lesson without accounts. */
public interface OtherDoor {
    /** Where it is, if the class has one now. */
    Optional<String> path(SchoolClass schoolClass);
}
