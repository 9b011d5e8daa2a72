package org.waymark.quiz;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Rekeying;

/**
 * What is right from now on.
 *
 * @param how {@code key} for other right answers, {@code out} for leaving the question out
 * @param right the options' letters
 * @param lower {@code yes} when scores may fall too
 * @param seen the number of the newest decision that was there when the form was made
 */
public record RegradeForm(String how, List<String> right, String lower, String seen) {
    private static final String NUMBER = "[0-9]{1,9}";

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(AssessmentItem item, Optional<Rekeying> standing) {
        if (!"key".equals(how) && !"out".equals(how)) {
            return Map.of("how", "regrade.how-missing");
        }
        if (how.equals("key") && letters().isEmpty()) {
            return Map.of("right", "regrade.right-missing");
        }
        if (!rekeying().suits(item)) {
            return Map.of("right", "regrade.right-unknown");
        }
        boolean asWritten = standing.isEmpty() && rekeying().right().equals(written(item));
        return asWritten ? Map.of("right", "regrade.right-same") : Map.of();
    }

    private static Set<String> written(AssessmentItem item) {
        return Set.copyOf(item.interaction().options().stream()
                .filter(Option::key)
                .map(Option::id)
                .toList());
    }

    /** The decision; ask for errors first. */
    Rekeying rekeying() {
        return how.equals("out") ? Rekeying.leftOut() : new Rekeying(letters(), "yes".equals(lower));
    }

    private Set<String> letters() {
        return right == null
                ? Set.of()
                : right.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The number; -1, which no decision has, for anything else. */
    int seenNumber() {
        return seen != null && seen.matches(NUMBER) ? Integer.parseInt(seen) : -1;
    }

    boolean isEmpty() {
        return how == null && letters().isEmpty();
    }
}
