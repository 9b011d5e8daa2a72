package org.waymark.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What families have asked for, for the officer: class and reference, and no child. */
public record RequestsPage(List<Row> requests, ZoneId zone) {
    /**
     * A request.
     *
     * @param word what opens the family's letter besides the letter; null unless one may be opened
     * @param deletes when the account goes; null where none does
     */
    public record Row(
            String id,
            String kind,
            String schoolClass,
            String reference,
            String askedBy,
            Instant asked,
            String state,
            String word,
            Instant deletes,
            boolean canBeWithdrawn) {}

    public List<Row> waiting() {
        return requests.stream().filter(one -> one.state().equals("asked")).toList();
    }

    public List<Row> others() {
        return requests.stream().filter(one -> !one.state().equals("asked")).toList();
    }
}
