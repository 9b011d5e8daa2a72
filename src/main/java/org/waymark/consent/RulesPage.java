package org.waymark.consent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What the district asks of families.
 *
 * @param now what holds today, strand by strand
 * @param coming what is set for a later day, the next first
 * @param history every rule, the latest first
 * @param errors message keys by field
 */
public record RulesPage(
        List<StrandRule> now,
        List<StrandRule> coming,
        List<StrandRule> history,
        LocalDate today,
        ZoneId zone,
        RuleForm form,
        Map<String, String> errors) {

    public List<String> rules() {
        return Rule.codes();
    }
}
