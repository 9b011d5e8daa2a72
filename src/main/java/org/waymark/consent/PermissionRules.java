package org.waymark.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/** The district's rules, strand by strand. A rule is added and never changed. */
@ApplicationScoped
public class PermissionRules {
    private static final String HISTORY = """
            select r.*, u.name as setter from permission_rule r join app_user u on u.id = r.set_by
            order by r.from_day desc, r.number desc""";

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    PermissionRules(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    PermissionRules() { // for the container's proxy
        this(null, null);
    }

    /** Every rule, the latest first: of those of a strand that have begun, the first holds. */
    List<StrandRule> history() {
        return sql.list(HISTORY, StrandRule::of);
    }

    /** What holds for a strand on a day. */
    public StrandRule on(LocalDate day, String strand) {
        return holding(history(), day, strand);
    }

    static StrandRule holding(List<StrandRule> history, LocalDate day, String strand) {
        return history.stream()
                .filter(rule -> rule.strand().equals(strand) && !rule.from().isAfter(day))
                .findFirst()
                .orElseGet(() -> StrandRule.unset(strand));
    }

    /** Sets a strand's rule from a day on. */
    public void set(String strand, String rule, int noticeDays, LocalDate from, UUID by, Instant now) {
        sql.run(
                "insert into permission_rule (district_id, strand, rule, notice_days, from_day, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                strand,
                rule,
                noticeDays,
                from,
                by,
                now);
    }
}
