package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Seals a district's audit trail, and says how far it is sealed. Each call enters the district by itself. */
@ApplicationScoped
public class AuditSeals {
    /** How many events are sealed at once. */
    public static final int MANY = 1000;

    private final Sql sql;

    @Inject
    AuditSeals(Sql sql) {
        this.sql = sql;
    }

    AuditSeals() { // for the container's proxy
        this(null);
    }

    /** The newest seal. */
    public record Newest(AuditAnchor anchor, Instant at) {}

    /** Seals what waits, at most {@link #MANY} events. @return how many */
    public int seal(UUID district, Instant now) {
        return sql.find("select seal_audit(?, ?, ?)", row -> row.getInt(1), district, MANY, now)
                .orElse(0);
    }

    /** Of the district of the running transaction; nothing before the first seal. */
    public Optional<Newest> newest() {
        return sql.find(
                "select district_id, position, hash, sealed_at from audit_seal order by position desc limit 1",
                row -> new Newest(
                        AuditAnchor.of(row.getObject(1, UUID.class), row.getLong(2), row.getBytes(3)),
                        Sql.instant(row, "sealed_at")));
    }

    /** How many events of that district wait. */
    public int waiting() {
        return sql.find("select count(*) from audit_unsealed", row -> row.getInt(1))
                .orElseThrow();
    }
}
