package org.waymark.roster;

import java.util.List;
import java.util.UUID;

/**
 * The district's name and zone, its schools, and the adults whom each school's help page names.
 *
 * @param error a message key, or null
 */
public record SchoolsPage(String district, String zone, List<School> schools, String error) {
    /** One school; a help page needs at least two adults besides the teacher. */
    public record School(UUID id, String name, List<Adult> adults) {
        public boolean needsAdults() {
            return adults.size() < 2;
        }
    }

    /** Somebody to go to. */
    public record Adult(UUID id, String name, String work, String place) {}
}
