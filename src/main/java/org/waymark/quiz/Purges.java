package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Of which assignments the answers were deleted when their school year was over. Scores and published counts stay. */
@ApplicationScoped
public class Purges {
    private final Sql sql;

    @Inject
    Purges(Sql sql) {
        this.sql = sql;
    }

    Purges() { // for the container's proxy
        this(null);
    }

    /** Since when the answers are gone. */
    public Optional<Instant> since(UUID assignment) {
        return sql.find(
                "select purged_at from purged_answers where assignment_id = ? and whole",
                row -> Sql.instant(row, "purged_at"),
                assignment);
    }
}
