package org.waymark.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * How long the district keeps what, what is deleted by it, and how far the audit trail is sealed: the officer's.
 *
 * @param answersBefore answers that came before this moment go
 * @param foretold what a run would delete now; empty until somebody asks
 * @param running since when a run is under way; null when none is
 * @param sealed up to when the trail is sealed; null before the first seal
 * @param errors message keys by field
 */
public record RecordsPage(
        List<Standing> now,
        Instant answersBefore,
        Map<String, Amount> foretold,
        int fewerThan,
        Instant running,
        List<Listed> certificates,
        List<RetentionRule> history,
        Instant sealed,
        String anchor,
        int unsealed,
        int waiting,
        LocalDate today,
        ZoneId zone,
        RetentionForm form,
        Map<String, String> errors) {
    /** What holds of a kind today. */
    public record Standing(String kind, int keep, int least, int most, int usual) {
        static Standing of(Kind kind, int keep) {
            return new Standing(kind.code(), keep, kind.least(), kind.most(), kind.usual());
        }
    }

    /** A certificate in the list. */
    public record Listed(String id, Instant made, String kind) {}
}
