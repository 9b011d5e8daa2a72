package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Which assignments are closed, and since when. What was given before is still taken, whenever it arrives. */
@ApplicationScoped
public class Closings {
    private final Sql sql;

    @Inject
    Closings(Sql sql) {
        this.sql = sql;
    }

    Closings() { // for the container's proxy
        this(null);
    }

    /** Since when an assignment is closed, if it is. */
    public Optional<Instant> of(UUID assignment) {
        return sql.find(
                "select closed_at from assignment_closing where assignment_id = ?",
                row -> Sql.instant(row, "closed_at"),
                assignment);
    }

    /** Which of a class's assignments are closed. */
    Set<UUID> in(UUID schoolClass) {
        return Set.copyOf(sql.list(
                "select c.assignment_id from assignment_closing c join assignment a on a.id = c.assignment_id"
                        + " where a.class_id = ?",
                row -> row.getObject(1, UUID.class),
                schoolClass));
    }

    /** Closes an assignment. @return false when it was closed already: the first closing holds */
    boolean close(Assignment assignment, UUID by, Instant now) {
        return sql.run(
                        "insert into assignment_closing (district_id, assignment_id, closed_at, closed_by)"
                                + " values (?, ?, ?, ?) on conflict do nothing",
                        assignment.districtId(),
                        assignment.id(),
                        now,
                        by)
                == 1;
    }

    /** Opens it again. @return false when it was not closed */
    boolean reopen(Assignment assignment) {
        return sql.run("delete from assignment_closing where assignment_id = ?", assignment.id()) == 1;
    }
}
