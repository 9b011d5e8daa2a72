package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/** What a district has decided about the rule: rows that are added and never changed, each from a moment on. */
@ApplicationScoped
class HelpRules {
    private static final String HISTORY = """
            select r.quiet_minutes, r.not_yet_right, r.holds_from, r.set_at, u.name
            from help_rule r join app_user u on u.id = r.set_by order by r.holds_from desc, r.number desc""";

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    HelpRules(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    HelpRules() { // for the container's proxy
        this(null, null);
    }

    /** The newest beginning first. */
    List<HelpRulePage.Row> history() {
        return sql.list(HISTORY, HelpRules::row);
    }

    private static HelpRulePage.Row row(ResultSet row) throws SQLException {
        return new HelpRulePage.Row(
                new HelpRule(row.getInt(1), row.getInt(2)),
                Sql.instant(row, "holds_from"),
                row.getString("name"),
                Sql.instant(row, "set_at"));
    }

    void add(HelpRule rule, Instant from, UUID by, Instant now) {
        sql.run(
                "insert into help_rule (district_id, quiet_minutes, not_yet_right, holds_from, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                district.id(),
                rule.quietMinutes(),
                rule.notYetRight(),
                from,
                by,
                now);
    }
}
