package org.waymark.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A district's word on what comes before a lesson.
 *
 * @param needed whether teachers need the course and the local names; that is so, too, where nothing was ever set
 * @param by who set it
 */
public record ReadinessRule(boolean needed, LocalDate begins, String reason, String by, Instant at) {
    private static final Comparator<ReadinessRule> ORDER =
            Comparator.comparing(ReadinessRule::begins).thenComparing(ReadinessRule::at);

    /** The one that holds on a day. */
    static Optional<ReadinessRule> on(LocalDate day, List<ReadinessRule> all) {
        return all.stream().filter(rule -> !rule.begins.isAfter(day)).max(ORDER);
    }
}
