package org.waymark.records;

import java.util.Optional;

/** What a family asks for. */
public record RequestForm(String kind) {
    Optional<FamilyRequests.Asked> asked() {
        return FamilyRequests.Asked.of(kind);
    }
}
