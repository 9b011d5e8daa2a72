package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.district.disclosure.Costs;
import org.waymark.district.disclosure.Disclosure;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.Gate;
import org.waymark.district.disclosure.Outcome;
import org.waymark.district.disclosure.Proof;
import org.waymark.district.disclosure.Rules;
import org.waymark.district.disclosure.Shares;
import org.waymark.district.disclosure.Table;
import org.waymark.platform.Sql;

/** Publishes a measure's counts in a release: what the rules and the attack leave of them, or nothing. */
@ApplicationScoped
class Editions {
    private static final String MEASURE = """
            insert into release_measure (district_id, release_id, measure, stands, reason,
                hidden_primary, hidden_secondary, shown, carried, gate_ms, targets, narrowest, programs, rounds)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What was published last, in the same school year. */
    private static final String STANDS = """
            select m.stands from release_measure m join release r on r.id = m.release_id
            join release_complete c on c.release_id = r.id
            where m.measure = ? and r.school_year = ? order by r.number desc limit 1""";

    private final Sql sql;
    private final StoredEditions stored;
    private final Gate gate;

    @Inject
    Editions(Sql sql, StoredEditions stored, Gate gate) {
        this.sql = sql;
        this.stored = stored;
        this.gate = gate;
    }

    Editions() { // for the container's proxy
        this(null, null, null);
    }

    void tables(ReleaseDraft draft, String measure, List<Table> tables) {
        TimedGate timed = new TimedGate(gate);
        publish(draft, measure, rules(draft, timed).tables(tables, stored.of(draft, measure)), timed);
    }

    /** @return whether they are published anew */
    boolean shares(ReleaseDraft draft, String measure, List<Shares> shares) {
        TimedGate timed = new TimedGate(gate);
        return publish(draft, measure, rules(draft, timed).shares(shares, stored.of(draft, measure)), timed);
    }

    private static Disclosure rules(ReleaseDraft draft, Gate gate) {
        return new Disclosure(new Rules(draft.minimum()), gate);
    }

    private boolean publish(ReleaseDraft draft, String measure, Outcome outcome, TimedGate timed) {
        if (outcome instanceof Outcome.Published published) {
            Edition edition = published.edition();
            add(draft, measure, draft.id(), null, published.costs(), outcome.proof(), timed);
            stored.add(draft, measure, edition);
            return true;
        }
        add(
                draft,
                measure,
                standing(draft, measure),
                ((Outcome.Withheld) outcome).reason(),
                new Costs(0, 0, 0, 0),
                outcome.proof(),
                timed);
        return false;
    }

    private UUID standing(ReleaseDraft draft, String measure) {
        return sql.list(STANDS, row -> row.getObject(1, UUID.class), measure, draft.schoolYear()).stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void add(
            ReleaseDraft draft, String measure, UUID stands, String reason, Costs costs, Proof proof, TimedGate timed) {
        sql.run(
                MEASURE,
                draft.district(),
                draft.id(),
                measure,
                stands,
                reason,
                costs.primary(),
                costs.secondary(),
                costs.shown(),
                costs.carried(),
                timed.milliseconds(),
                proof.targets(),
                proof.targets() == 0 || Double.isInfinite(proof.narrowest()) ? null : proof.narrowest(),
                proof.programs(),
                proof.rounds());
    }
}
