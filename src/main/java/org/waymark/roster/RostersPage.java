package org.waymark.roster;

import java.time.ZoneId;
import java.util.List;

/**
 * Where an officer imports the district's roster, and the imports of the last thirty days.
 *
 * @param error a message key, or null
 */
public record RostersPage(List<Line> rosters, ZoneId zone, String error) {
    /** One import. */
    public record Line(Roster roster, boolean interrupted, boolean undoable, List<Imports.Count> counts) {}
}
