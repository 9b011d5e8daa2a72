package org.waymark.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * A certificate of what was deleted, to be read and printed.
 *
 * @param kind retention or request
 * @param by a name, or {@code job}
 * @param answersBefore and the days: the policy by which; null and 0 for a request
 * @param reference a request's; null for a run
 * @param content the very text that was hashed
 * @param holds whether it still has this hash
 */
public record CertificatePage(
        String id,
        String kind,
        String district,
        Instant made,
        String by,
        Instant answersBefore,
        int accountsDays,
        int viewsDays,
        int fewerThan,
        String reference,
        Map<String, Amount> deleted,
        String content,
        String hash,
        boolean holds,
        ZoneId zone) {}
