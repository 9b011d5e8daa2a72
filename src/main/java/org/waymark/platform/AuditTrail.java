package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Who did what to which thing: opaque ids, never words, never on the path of an answer, never help or leaving. */
@ApplicationScoped
public class AuditTrail {
    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    public AuditTrail(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    AuditTrail() { // for the container's proxy
        this(null, null);
    }

    /** Adds one line to the district's trail; action is a verb and a noun such as {@code class.open}. */
    public void record(Instant now, UUID actor, String action, UUID subject) {
        sql.run(
                "insert into audit_event (district_id, id, happened_at, actor_id, action, subject_id)"
                        + " values (?, ?, ?, ?, ?, ?)",
                district.id(),
                Ids.next(),
                now,
                actor,
                action,
                subject);
    }
}
