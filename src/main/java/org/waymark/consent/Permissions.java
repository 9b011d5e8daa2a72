package org.waymark.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Who takes a lesson, and who the task of equal status instead. */
@ApplicationScoped
public class Permissions {
    private final Sql sql;

    @Inject
    Permissions(Sql sql) {
        this.sql = sql;
    }

    Permissions() { // for the container's proxy
        this(null);
    }

    /** Whether the task takes the place of the lessons of a strand for this student now. */
    public boolean takesAlternate(UUID student, String strand, Instant now) {
        return sql.find("select takes_alternate(?, ?, ?)", row -> row.getBoolean(1), student, strand, now)
                .orElseThrow();
    }
}
