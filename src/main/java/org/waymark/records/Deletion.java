package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/**
 * Deletes what is kept no more, one bounded step at a time, each in its caller's transaction. What may go is looked up by
 * the database's own functions, which have the right to delete and hold to the policy; here is only the order.
 */
@ApplicationScoped
class Deletion {
    /** How many assignments are walked over at once, and how many lines of a log go at once. */
    private static final int STRIDE = 200;

    private static final int LINES = 5000;
    /** As long as an import can be taken back; {@code roster} forgets at the next import, and here nobody waits for one. */
    private static final Duration UNDO = Duration.ofDays(30);

    private final Sql sql;
    private final CurrentDistrict district;
    private final RetentionRuns runs;
    private final Foretold foretold;
    private final FamilyRequests requests;
    private final Certificates certificates;
    private final Clock clock;

    @Inject
    Deletion(
            Sql sql,
            CurrentDistrict district,
            RetentionRuns runs,
            Foretold foretold,
            FamilyRequests requests,
            Certificates certificates,
            Clock clock) {
        this.sql = sql;
        this.district = district;
        this.runs = runs;
        this.foretold = foretold;
        this.requests = requests;
        this.certificates = certificates;
        this.clock = clock;
    }

    Deletion() { // for the container's proxy
        this(null, null, null, null, null, null, null);
    }

    /** The next step of the run that is not finished; its last one is the certificate. @return whether more may follow */
    boolean step() {
        if (!isMine()) {
            return false;
        }
        Optional<RetentionRuns.Run> run = runs.unfinished();
        if (run.isEmpty()) {
            return false;
        }
        UUID id = run.get().id();
        if (!runs.isFinished(id, "answers")) {
            answers(id);
        } else if (!runs.isFinished(id, "accounts")) {
            accounts(id);
        } else if (!runs.isFinished(id, "requests")) {
            requests(id);
        } else if (!runs.isFinished(id, "views")) {
            views(id);
        } else if (!runs.isFinished(id, "links")) {
            links(id);
        } else {
            certificates.ofRun(run.get(), clock.instant());
            return false;
        }
        return true;
    }

    /** Another server may be at it. */
    private boolean isMine() {
        return sql.find(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 12))",
                        row -> row.getBoolean(1),
                        district.id().toString())
                .orElse(false);
    }

    private record Purged(UUID reached, int removed, int children) {}

    private void answers(UUID run) {
        Purged purged = sql.find(
                        "select * from purge_answers(?, ?)",
                        row -> new Purged(
                                row.getObject("reached", UUID.class), row.getInt("removed"), row.getInt("children")),
                        runs.reached(run, "answers").orElse(null),
                        STRIDE)
                .orElseThrow();
        add(run, "answers", purged.reached(), purged.removed(), purged.children(), purged.reached() == null);
    }

    private void accounts(UUID run) {
        Optional<UUID> student = foretold.left();
        if (student.isEmpty()) {
            add(run, "accounts", null, 0, 0, true);
        } else if (forget(student.get())) {
            add(run, "accounts", student.get(), 1, 1, false);
        }
    }

    private void requests(UUID run) {
        Optional<Foretold.Due> due = foretold.due();
        if (due.isEmpty()) {
            add(run, "requests", null, 0, 0, true);
            return;
        }
        requests.lock(due.get().student()); // whoever takes it back at this very moment comes first
        boolean stands = foretold.due().equals(due);
        if (stands && (isForgotten(due.get().student()) || forget(due.get().student()))) {
            Instant now = clock.instant();
            requests.take(due.get().request(), "done", null, now);
            certificates.ofRequest(due.get().request(), now);
            add(run, "requests", due.get().request(), 1, 1, false);
        }
    }

    /** First the answers, one assignment a turn, then the account. @return whether it is gone */
    private boolean forget(UUID student) {
        boolean left = sql.find("select forget_answers(?) is not null", row -> row.getBoolean(1), student)
                .orElseThrow();
        return !left
                && sql.find("select forget_student(?)", row -> row.getBoolean(1), student)
                        .orElseThrow();
    }

    private boolean isForgotten(UUID student) {
        return sql.find("select 1 from forgotten_student where student_id = ?", row -> true, student)
                .isPresent();
    }

    private void views(UUID run) {
        int removed =
                sql.find("select forget_views(?)", row -> row.getInt(1), LINES).orElseThrow();
        add(run, "views", null, removed, 0, removed < LINES);
    }

    /** What works no more: nothing is lost by it but that it was there. */
    private void links(UUID run) {
        Instant now = clock.instant();
        sql.run(
                "delete from directory where kind = 'link' and subject_id in"
                        + " (select id from one_time_link where expires_at <= ?)",
                now);
        int removed = sql.run("delete from one_time_link where expires_at <= ?", now);
        removed += sql.run("delete from admission where expires_at <= ?", now);
        removed += sql.run(
                "delete from directory where kind = 'link' and subject_id in (select id from family_letter"
                        + " where expires_at <= ? or opened_at is not null or failures >= 5)",
                now);
        removed += sql.run(
                "delete from roster_import_change where import_id in (select id from roster_import where applied_at <= ?)",
                now.minus(UNDO));
        add(run, "links", null, removed, 0, true);
    }

    private void add(UUID run, String kind, UUID reached, int removed, int children, boolean finished) {
        runs.add(run, kind, reached, removed, children, finished, clock.instant());
    }
}
