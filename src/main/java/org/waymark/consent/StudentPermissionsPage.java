package org.waymark.consent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that was recorded of one student's family.
 *
 * @param name of the student
 * @param entries the newest first
 * @param errors message keys by field
 */
public record StudentPermissionsPage(
        UUID schoolClass,
        UUID student,
        String name,
        List<LedgerEntry> entries,
        LocalDate today,
        ZoneId zone,
        DecisionForm form,
        Map<String, String> errors) {

    /** What can be put right. */
    public List<LedgerEntry> correctable() {
        return entries.stream().filter(entry -> !entry.corrected()).toList();
    }
}
