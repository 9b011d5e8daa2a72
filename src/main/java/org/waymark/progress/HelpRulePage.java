package org.waymark.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * When teachers of a district are told that somebody may need help.
 *
 * @param holding what holds now
 * @param history what was decided, the newest beginning first
 * @param errors message keys by field
 */
public record HelpRulePage(
        HelpRule holding, List<Row> history, ZoneId zone, HelpRuleForm form, Map<String, String> errors) {
    /** One decision. */
    public record Row(HelpRule rule, Instant from, String by, Instant at) {}

    public List<Integer> minutes() {
        return HelpRuleForm.MINUTES;
    }

    public List<Integer> answers() {
        return HelpRuleForm.ANSWERS;
    }
}
