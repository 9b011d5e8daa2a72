package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.roster.Orgs;

/** What a district has set about readiness: only ever added to. */
@ApplicationScoped
public class ReadinessRules {
    private static final String ALL = """
            select r.needed, r.begins_on, r.reason, r.set_at, u.name
            from readiness_rule r join app_user u on u.id = r.set_by order by r.set_at desc, r.id desc""";

    private final Sql sql;
    private final Orgs orgs;
    private final CurrentDistrict district;

    @Inject
    public ReadinessRules(Sql sql, Orgs orgs, CurrentDistrict district) {
        this.sql = sql;
        this.orgs = orgs;
        this.district = district;
    }

    ReadinessRules() { // for the container's proxy
        this(null, null, null);
    }

    /** Everything that was set, the newest first. */
    List<ReadinessRule> all() {
        return sql.list(
                ALL,
                row -> new ReadinessRule(
                        row.getBoolean("needed"),
                        row.getObject("begins_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("name"),
                        Sql.instant(row, "set_at")));
    }

    /** Today's day on the district's calendar. */
    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, orgs.district().zone());
    }

    /** Whether teachers may assign without the course and the local names. */
    boolean isRelaxed(Instant now) {
        Optional<ReadinessRule> rule = ReadinessRule.on(today(now), all());
        return rule.isPresent() && !rule.get().needed();
    }

    /** Adds a rule. @return its id */
    public UUID add(boolean needed, LocalDate begins, String reason, UUID by, Instant now) {
        UUID id = Ids.next();
        sql.run(
                "insert into readiness_rule (district_id, id, needed, begins_on, reason, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                needed,
                begins,
                reason,
                by,
                now);
        return id;
    }
}
