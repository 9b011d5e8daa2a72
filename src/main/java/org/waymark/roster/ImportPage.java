package org.waymark.roster;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.waymark.roster.file.Finding;

/**
 * Where a teacher imports a class's list, sees what it would change, and takes imports back.
 *
 * @param names what was pasted, kept when it had an error
 * @param compared null until there is something that can be changed
 * @param made imports that can be taken back, or were
 * @param kept what the imports that were taken back have left
 * @param error a message key, or null
 */
public record ImportPage(
        UUID id,
        String title,
        String names,
        Compared compared,
        List<Finding> findings,
        List<String> leftOut,
        List<Imports.Made> made,
        List<Imports.Kept> kept,
        ZoneId zone,
        String error) {
    /**
     * A list that was read.
     *
     * @param list names and numbers alone
     * @param seen the fingerprint of the class
     * @param room how many a class can hold
     * @param leave whether the teacher has said that who is not in the list leaves
     */
    public record Compared(Difference difference, String list, String seen, int room, boolean leave) {
        /** Only if others leave. */
        public boolean isTight() {
            return difference.size(false) > room;
        }
    }
}
