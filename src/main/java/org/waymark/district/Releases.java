package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Sql;
import org.waymark.roster.Orgs;

/** The releases that are complete, and so are there for ever. */
@ApplicationScoped
class Releases {
    private static final String COMPLETE = """
            select r.id, r.number, r.week, r.school_year, r.minimum, r.begun_by is not null as by_hand, c.completed_at,
                   m.hidden, m.counts
            from release r join release_complete c on c.release_id = r.id
            left join lateral (
                select coalesce(sum(hidden_primary + hidden_secondary), 0) as hidden,
                       coalesce(sum(hidden_primary + hidden_secondary + shown), 0) as counts
                from release_measure where release_id = r.id) m on true
            """;

    private final Sql sql;
    private final Orgs orgs;

    @Inject
    Releases(Sql sql, Orgs orgs) {
        this.sql = sql;
        this.orgs = orgs;
    }

    Releases() { // for the container's proxy
        this(null, null);
    }

    /** The Monday that begins the present week. */
    LocalDate week(Instant now) {
        return now.atZone(orgs.district().zone())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Optional<Release> newest() {
        return sql.find(COMPLETE + "order by r.number desc limit 1", Releases::release);
    }

    Optional<Release> find(int number) {
        return sql.find(COMPLETE + "where r.number = ?", Releases::release, number);
    }

    /** The one before, of the same school year: counts begin anew on 1 July. */
    Optional<Release> before(Release release) {
        return sql.find(
                COMPLETE + "where r.number < ? and r.school_year = ? order by r.number desc limit 1",
                Releases::release,
                release.number(),
                release.schoolYear());
    }

    /** All of them, the newest first. */
    List<Release> all() {
        return sql.list(COMPLETE + "order by r.number desc", Releases::release);
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("week", LocalDate.class),
                row.getInt("school_year"),
                row.getInt("minimum"),
                row.getBoolean("by_hand"),
                Sql.instant(row, "completed_at"),
                row.getInt("hidden"),
                row.getInt("counts"));
    }
}
