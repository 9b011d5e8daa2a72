package org.waymark.district;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Every release there is, the one that is being made, and the rule for the next.
 *
 * @param week the Monday of which the next release is, or was
 * @param making null when this week's release is complete, or nobody has begun it
 * @param made whether this week's release is complete
 * @param minimum what the next release goes by
 * @param form what was typed
 */
public record ReleasesPage(
        List<Release> releases,
        LocalDate week,
        boolean made,
        Making making,
        int minimum,
        List<ReleaseRule> rules,
        ReleaseRuleForm form,
        Map<String, String> errors,
        ZoneId zone) {
    /**
     * How far a release is.
     *
     * @param parts their names in the order in which they are written
     * @param done how many of them are
     * @param failed the part that could not be written at the last try; null when the last try goes on
     * @param failedAt when that was
     */
    public record Making(int number, Instant begun, List<String> parts, int done, String failed, Instant failedAt) {
        public int of() {
            return parts.size();
        }

        /** Whether it is being worked on, as far as anybody can tell. */
        public boolean works() {
            return failed == null;
        }

        /** The part that comes next. */
        public String next() {
            return parts.get(Math.min(done, parts.size() - 1));
        }
    }
}
