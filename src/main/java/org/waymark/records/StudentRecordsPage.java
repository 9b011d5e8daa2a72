package org.waymark.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What a family can get of a child's records, and what it has asked for, for the class's teacher. */
public record StudentRecordsPage(
        UUID schoolClass, String classTitle, UUID student, String name, List<Row> requests, ZoneId zone) {
    /**
     * A request.
     *
     * @param state asked, approved, opened, refused, withdrawn or done
     * @param deletes when the account goes; null where none does
     * @param lettered when the newest letter was made; null before the first
     * @param letters whether a letter can be made now
     */
    public record Row(
            String id,
            String kind,
            String reference,
            Instant asked,
            String askedBy,
            String state,
            Instant deletes,
            Instant lettered,
            boolean letters,
            boolean canBeWithdrawn) {
        static Row of(FamilyRequest one, Instant now) {
            return new Row(
                    one.id().toString(),
                    one.kind(),
                    one.reference(),
                    one.asked(),
                    one.askedBy(),
                    one.state(),
                    one.is("deletion") && one.state().equals("approved") ? one.deletes() : null,
                    one.lettered(),
                    one.is("records") && one.state().equals("approved"),
                    one.canBeWithdrawn(now));
        }
    }

    /** Whether this can be asked for now: what is asked already is not asked twice. */
    public boolean asks(String kind) {
        return requests.stream()
                .filter(one -> one.kind().equals(kind))
                .noneMatch(one -> one.state().equals("asked") || one.state().equals("approved"));
    }
}
