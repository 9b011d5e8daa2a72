package org.waymark.bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A response as JPA would store it. */
@Entity
@Table(name = "response")
class StoredResponse {
    @Id
    private UUID eventId;

    private UUID districtId;
    private UUID sessionId;
    private String itemId;
    private int sequence;
    private String value;
    private boolean counts;
    private Instant givenAt;
    private Instant receivedAt;

    protected StoredResponse() {} // for JPA

    StoredResponse(UUID districtId, UUID sessionId, int sequence) {
        this.eventId = UUID.randomUUID();
        this.districtId = districtId;
        this.sessionId = sessionId;
        this.itemId = "jpa";
        this.sequence = sequence;
        this.value = "a";
        this.counts = true;
        this.givenAt = Instant.now();
        this.receivedAt = givenAt;
    }
}
