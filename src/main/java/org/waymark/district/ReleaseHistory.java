package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.platform.Sql;
import org.waymark.roster.Orgs;

/** Tells what has been released, and how far the release is that is being made. */
@ApplicationScoped
class ReleaseHistory {
    private static final String MAKING = """
            select r.number, r.begun_at, f.part, f.failed_at,
                   (select count(*) from release_part p where p.release_id = r.id) as done
            from release r
            left join lateral (
                select part, failed_at from release_failure f
                where f.release_id = r.id and not exists (
                    select from release_part p where p.release_id = r.id and p.name = f.part)
                order by f.number desc limit 1) f on true
            where r.week = ? and not exists (select from release_complete c where c.release_id = r.id)""";

    @Inject
    Releases releases;

    @Inject
    ReleaseRules rules;

    @Inject
    ReleaseJob job;

    @Inject
    Orgs orgs;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    LocalDate week() {
        return releases.week(clock.instant());
    }

    ReleasesPage page(ReleaseRuleForm form, Map<String, String> errors) {
        LocalDate week = week();
        List<Release> all = releases.all();
        int minimum = rules.minimum();
        return new ReleasesPage(
                all,
                week,
                all.stream().anyMatch(release -> release.week().equals(week)),
                making(week).orElse(null),
                minimum,
                rules.all(),
                form == null ? new ReleaseRuleForm(Integer.toString(minimum)) : form,
                errors,
                orgs.district().zone());
    }

    private Optional<ReleasesPage.Making> making(LocalDate week) {
        List<String> parts = job.parts().stream().map(ReleasePart::name).toList();
        return sql.find(
                MAKING,
                row -> new ReleasesPage.Making(
                        row.getInt("number"),
                        Sql.instant(row, "begun_at"),
                        parts,
                        row.getInt("done"),
                        row.getString("part"),
                        Sql.instant(row, "failed_at")),
                week);
    }
}
