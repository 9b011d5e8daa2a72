package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;
import org.waymark.roster.Orgs;

/**
 * The steps of making a release, each a transaction of its own in the district's sight. Of two servers at once the second
 * waits at each step, and finds it done.
 */
@ApplicationScoped
class ReleaseSteps {
    private static final String DRAFT = """
            select r.id, r.minimum, (
                select p.id from release p join release_complete c on c.release_id = p.id
                where p.school_year = r.school_year and p.number < r.number order by p.number desc limit 1) as previous
            from release r
            where r.week = ? and not exists (select from release_complete c where c.release_id = r.id)""";

    private static final String BEGIN = """
            insert into release (district_id, id, number, week, school_year, minimum, begun_at, begun_by)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from release
            having coalesce(max(week), date '-infinity') < ?
            on conflict (district_id, week) do nothing""";

    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Orgs orgs;

    @Inject
    Releases releases;

    @Inject
    ReleaseRules rules;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * A week's release as far as it is; nothing when it is complete, or when a later one has been begun: what releases show
     * only grows.
     *
     * @param asked its Monday; null for this week's
     * @param by null when nobody asked for it
     */
    @Transactional
    @ActivateRequestContext
    public Optional<ReleaseDraft> begin(UUID district, LocalDate asked, UUID by) {
        enter(district);
        Instant now = clock.instant();
        LocalDate week = asked == null ? releases.week(now) : asked;
        int year = ReleaseDraft.schoolYear(week);
        sql.run(BEGIN, district, Ids.next(), week, year, rules.minimum(), now, by, week);
        return sql.find(
                DRAFT,
                row -> new ReleaseDraft(
                        district,
                        row.getObject("id", UUID.class),
                        week,
                        year,
                        orgs.district().zone(),
                        row.getInt("minimum"),
                        row.getObject("previous", UUID.class)),
                week);
    }

    /** Writes a part, unless it is written. */
    @Transactional
    @ActivateRequestContext
    public void write(ReleaseDraft draft, ReleasePart part) {
        enter(draft.district());
        if (isMissing(draft, part)) {
            makeRoom();
            part.write(draft);
            sql.run(
                    "insert into release_part (district_id, release_id, name, done_at) values (?, ?, ?, ?)",
                    draft.district(),
                    draft.id(),
                    part.name(),
                    clock.instant());
        }
    }

    /**
     * A part reads a district's year: sorting it takes more room than one page's queries do, and what the planner takes for
     * few rows is many, so looking each up by itself costs twice as much as hashing. Both hold until the transaction ends.
     */
    private void makeRoom() {
        sql.find(
                "select set_config('work_mem', '96MB', true), set_config('enable_nestloop', 'off', true)", row -> true);
    }

    private boolean isMissing(ReleaseDraft draft, ReleasePart part) {
        return sql.find(
                        "select 1 from release_part where release_id = ? and name = ?",
                        row -> true,
                        draft.id(),
                        part.name())
                .isEmpty();
    }

    /** From here on it is shown. */
    @Transactional
    @ActivateRequestContext
    public void complete(ReleaseDraft draft) {
        enter(draft.district());
        sql.run(
                "insert into release_complete (district_id, release_id, completed_at) values (?, ?, ?)"
                        + " on conflict do nothing",
                draft.district(),
                draft.id(),
                clock.instant());
    }

    /** That a part could not be written. */
    @Transactional
    @ActivateRequestContext
    public void fail(ReleaseDraft draft, ReleasePart part) {
        enter(draft.district());
        sql.run(
                "insert into release_failure (district_id, release_id, part, failed_at) values (?, ?, ?, ?)",
                draft.district(),
                draft.id(),
                part.name(),
                clock.instant());
    }

    private void enter(UUID district) {
        current.enter(district);
        tenancy.enter(district);
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 2))", row -> true, district.toString());
    }
}
