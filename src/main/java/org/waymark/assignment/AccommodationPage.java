package org.waymark.assignment;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one student needs, for the teacher who sets it.
 *
 * @param name of the student
 * @param changes the newest first, which is the one that holds
 * @param errors message keys by field
 */
public record AccommodationPage(
        UUID schoolClass,
        UUID student,
        String name,
        List<Accommodations.Change> changes,
        AccommodationForm form,
        Map<String, String> errors,
        ZoneId zone) {

    /** What holds now. */
    public Accommodation now() {
        return changes.isEmpty() ? Accommodation.NONE : changes.get(0).to();
    }
}
