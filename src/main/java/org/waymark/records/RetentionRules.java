package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/** How long a district keeps what. Rows are only added; the database itself says which of them holds. */
@ApplicationScoped
class RetentionRules {
    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    RetentionRules(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    RetentionRules() { // for the container's proxy
        this(null, null);
    }

    /** What holds today. */
    Map<Kind, Integer> now() {
        Map<Kind, Integer> now = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.all()) {
            int keep = sql.find("select kept(?)", row -> row.getInt(1), kind.code())
                    .orElseThrow();
            now.put(kind, keep);
        }
        return now;
    }

    /** Before which moment answers are not kept any more. */
    Instant answersBefore() {
        return sql.find("select answers_before() as before", row -> Sql.instant(row, "before"))
                .orElseThrow();
    }

    /** Every decision, the latest first. */
    List<RetentionRule> history() {
        return sql.list(
                """
                select r.kind, r.keep, r.from_day, u.name, r.set_at
                from retention_rule r join app_user u on u.id = r.set_by
                order by r.from_day desc, r.number desc""",
                row -> new RetentionRule(
                        row.getString("kind"),
                        row.getInt("keep"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("name"),
                        Sql.instant(row, "set_at")));
    }

    void set(Kind kind, int keep, LocalDate from, UUID by, Instant now) {
        sql.run(
                "insert into retention_rule (district_id, kind, keep, from_day, set_by, set_at) values (?, ?, ?, ?, ?, ?)",
                district.id(),
                kind.code(),
                keep,
                from,
                by,
                now);
    }
}
