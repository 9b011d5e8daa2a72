package org.waymark.records;

import java.time.Instant;
import java.util.UUID;

/**
 * What a family has asked for, and when what became of it; null for what did not.
 *
 * @param kind records or deletion
 * @param reference what the family and the district call it by
 * @param lettered when the newest letter was made, and {@code opened} when one was opened
 */
record FamilyRequest(
        UUID id,
        String kind,
        UUID student,
        String schoolClass,
        String reference,
        String askedBy,
        Instant asked,
        Instant approved,
        Instant refused,
        Instant withdrawn,
        Instant done,
        Instant lettered,
        Instant opened) {
    /** asked, refused, withdrawn, approved, opened or done. */
    String state() {
        return withdrawn != null
                ? "withdrawn"
                : refused != null
                        ? "refused"
                        : done != null ? "done" : opened != null ? "opened" : approved != null ? "approved" : "asked";
    }

    boolean is(String what) {
        return kind.equals(what);
    }

    /** Whether the officer has still to say something. */
    boolean waits() {
        return state().equals("asked");
    }

    /** Whether it still stands, so that it need not be asked again. */
    boolean isOpen(Instant now) {
        return state().equals("asked") || state().equals("approved");
    }

    /** When the account goes. */
    Instant deletes() {
        return approved == null ? null : approved.plus(FamilyRequests.THINK);
    }

    /** Until then a deletion can be taken back; and any request, as long as nobody has said anything. */
    boolean canBeWithdrawn(Instant now) {
        return waits() || is("deletion") && state().equals("approved") && now.isBefore(deletes());
    }
}
