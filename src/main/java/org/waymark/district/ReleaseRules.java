package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/** The smallest number of children that a district lets itself see: rows, of which the newest holds. */
@ApplicationScoped
class ReleaseRules {
    /** The commonest among the states in NCES 2011-603. */
    static final int USUAL = 10;

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    ReleaseRules(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    ReleaseRules() { // for the container's proxy
        this(null, null);
    }

    /** What the next release goes by. */
    int minimum() {
        return sql.find("select minimum from release_rule order by number desc limit 1", row -> row.getInt(1))
                .orElse(USUAL);
    }

    /** All of them, the newest first. */
    List<ReleaseRule> all() {
        return sql.list(
                """
                select r.minimum, r.set_at, u.name from release_rule r join app_user u on u.id = r.set_by
                order by r.number desc""", row -> new ReleaseRule(row.getInt("minimum"), row.getString("name"), Sql.instant(row, "set_at")));
    }

    void set(int minimum, UUID by, Instant now) {
        sql.run(
                "insert into release_rule (district_id, minimum, set_by, set_at) values (?, ?, ?, ?)",
                district.id(),
                minimum,
                by,
                now);
    }
}
