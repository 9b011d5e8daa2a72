package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.district.disclosure.Gate;
import org.waymark.district.disclosure.Proof;
import org.waymark.district.disclosure.Verdict;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;

/** Writes a release's students in front of an attacker who finds out something every time. */
@ApplicationScoped
public class Refusing {
    private static final Gate GATE = year -> new Verdict(
            List.of(new Verdict.Refused("school", Count.ALL, Count.ALL, year.size() - 1, "a test knows it")),
            new Proof(1, 0, 0, 0));

    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    @Inject
    StoredEditions stored;

    @Inject
    Places places;

    @Transactional
    public void write(ReleaseDraft draft) {
        current.enter(draft.district());
        tenancy.enter(draft.district());
        new Editions(sql, stored, GATE)
                .tables(draft, ReachedPart.MEASURE, places.tables(draft, ReachedPart.MEASURE, List.of()));
        sql.run(
                "insert into release_part (district_id, release_id, name, done_at) values (?, ?, 'reached', now())",
                draft.district(),
                draft.id());
    }
}
