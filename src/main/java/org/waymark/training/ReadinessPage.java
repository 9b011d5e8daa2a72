package org.waymark.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What a district asks of teachers before a lesson, for the officer who sets it.
 *
 * @param now the rule that holds today; null where nothing was ever set
 * @param rules everything that was set, the newest first
 * @param errors message keys by field
 */
public record ReadinessPage(
        ReadinessRule now,
        List<ReadinessRule> rules,
        LocalDate today,
        ReadinessForm form,
        Map<String, String> errors,
        ZoneId zone) {
    public boolean needed() {
        return now == null || now.needed();
    }
}
