package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** The runs of the deletion and their steps, as rows: where one was broken off is where it goes on. */
@ApplicationScoped
class RetentionRuns {
    private static final String UNFINISHED = """
            select r.* from retention_run r
            where not exists (select from deletion_certificate c where c.run_id = r.id) order by r.begun_at limit 1""";
    private static final String TOTALS = """
            select kind, sum(removed)::int, case when kind = 'accounts' then sum(children) else max(children) end::int
            from retention_step where run_id = ? group by kind""";

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    RetentionRuns(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    RetentionRuns() { // for the container's proxy
        this(null, null);
    }

    /** A run; {@code by} is null for the daily job's. */
    record Run(UUID id, UUID by, Instant begun, Instant answersBefore, int accountsDays, int viewsDays) {}

    /** How much of a kind has gone so far, and of how many children at least. */
    record Total(int removed, int children) {
        static final Total NONE = new Total(0, 0);
    }

    Optional<Run> unfinished() {
        return sql.find(
                UNFINISHED,
                row -> new Run(
                        row.getObject("id", UUID.class),
                        row.getObject("begun_by", UUID.class),
                        Sql.instant(row, "begun_at"),
                        Sql.instant(row, "answers_before"),
                        row.getInt("accounts_days"),
                        row.getInt("views_days")));
    }

    /** Of two at once the second finds the first's. */
    void begin(UUID by, Instant now) {
        sql.find(
                "select pg_advisory_xact_lock(hashtextextended(?, 12))",
                row -> true,
                district.id().toString());
        if (unfinished().isEmpty()) {
            sql.run(
                    "insert into retention_run (district_id, id, begun_by, begun_at, answers_before, accounts_days,"
                            + " views_days) values (?, ?, ?, ?, answers_before(), kept('accounts'), kept('views'))",
                    district.id(),
                    Ids.next(),
                    by,
                    now);
        }
    }

    /** When the daily job last began. */
    Optional<Instant> lastByJob() {
        return sql.find(
                "select begun_at from retention_run where begun_by is null order by begun_at desc limit 1",
                row -> Sql.instant(row, "begun_at"));
    }

    /** Whether nothing of a kind is left. */
    boolean isFinished(UUID run, String kind) {
        return sql.find(
                        "select 1 from retention_step where run_id = ? and kind = ? and finished limit 1",
                        row -> true,
                        run,
                        kind)
                .isPresent();
    }

    Optional<UUID> reached(UUID run, String kind) {
        return sql.find(
                "select reached from retention_step where run_id = ? and kind = ? and reached is not null"
                        + " order by number desc limit 1",
                row -> row.getObject(1, UUID.class),
                run,
                kind);
    }

    void add(UUID run, String kind, UUID reached, int removed, int children, boolean finished, Instant now) {
        sql.run(
                "insert into retention_step (district_id, run_id, kind, reached, removed, children, finished, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                run,
                kind,
                reached,
                removed,
                children,
                finished,
                now);
    }

    Map<String, Total> totals(UUID run) {
        Map<String, Total> totals = new LinkedHashMap<>();
        sql.list(TOTALS, row -> totals.put(row.getString(1), new Total(row.getInt(2), row.getInt(3))), run);
        return totals;
    }
}
