package org.waymark.training;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A school's local names: whom to call, for what.
 *
 * @param words by line; a line that is not there is blank
 * @param at and {@code by}: when the card was last changed, and who did it; null while it is empty
 */
record RoutingCard(Map<String, String> words, Instant at, String by) {
    /** The lines that are still blank. */
    List<String> missing() {
        return Arrays.stream(RoutingLine.values())
                .filter(line -> line.in(words).isEmpty())
                .map(RoutingLine::code)
                .toList();
    }

    boolean isFilled() {
        return missing().isEmpty();
    }
}
