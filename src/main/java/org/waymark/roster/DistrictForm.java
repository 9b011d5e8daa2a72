package org.waymark.roster;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** A district's name and its time zone, such as America/Chicago. */
public record DistrictForm(String name, String zone) {
    String nameText() {
        return name == null ? "" : name.strip();
    }

    Optional<ZoneId> zoneId() {
        try {
            return zone == null ? Optional.empty() : Optional.of(ZoneId.of(zone.strip()));
        } catch (DateTimeException e) {
            return Optional.empty(); // the form says so
        }
    }
}
