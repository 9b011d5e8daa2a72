package org.waymark.roster;

import java.time.ZoneId;
import java.util.List;
import org.waymark.roster.file.Finding;

/**
 * One import of the district's roster: how far it is, what it would change, or what it has changed.
 *
 * @param difference null unless it waits for the officer's word
 * @param error a message key, or null
 */
public record RosterPage(
        Roster roster,
        boolean works,
        boolean interrupted,
        boolean undoable,
        List<Finding> findings,
        RosterDifference difference,
        List<Imports.Count> counts,
        ZoneId zone,
        String error) {
    /** Whether some of it could not be taken back. */
    public boolean keeps() {
        return counts.stream().anyMatch(count -> count.kept() > 0);
    }
}
