package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.Rekeying;
import org.waymark.platform.AuditTrail;

/** Changes an item's key for an assignment, or takes that back: a row, and every finished session marked anew. */
@ApplicationScoped
public class Deciding {
    private final Regrades regrades;
    private final Rescoring rescoring;
    private final AuditTrail trail;
    private final Activity activity;
    private final Purges purges;

    @Inject
    Deciding(Regrades regrades, Rescoring rescoring, AuditTrail trail, Activity activity, Purges purges) {
        this.regrades = regrades;
        this.rescoring = rescoring;
        this.trail = trail;
        this.activity = activity;
        this.purges = purges;
    }

    Deciding() { // for the container's proxy
        this(null, null, null, null, null);
    }

    /** What every finished session would be worth. */
    List<Rescoring.Remark> preview(Assignment assignment, String item, Rekeying rekeying) {
        return rescoring.by(regrades.key(assignment.id()).with(item, rekeying), assignment);
    }

    /**
     * Decides, once: what stands already is not decided again.
     *
     * @param seen the number of the newest row that whoever decides has seen
     * @return whether it stands now; not if something else was decided since they looked, or the answers are gone
     */
    boolean decide(Assignment assignment, String item, Rekeying rekeying, int seen, UUID by, Instant now) {
        History history = regrades.forDeciding(assignment.id());
        if (history.newest(item).filter(row -> row.rekeying().equals(rekeying)).isPresent()) {
            return true;
        }
        if (history.seen() != seen || purges.since(assignment.id()).isPresent()) {
            return false;
        }
        add(assignment, history, new Regrade(seen + 1, item, rekeying, null, by, now));
        trail.record(now, by, "regrade.decide", assignment.id());
        return true;
    }

    /**
     * Takes back what stands about an item under this number; what does not stand is not taken back again, and nothing is
     * where the answers are gone.
     */
    void undo(Assignment assignment, String item, int number, UUID by, Instant now) {
        History history = regrades.forDeciding(assignment.id());
        history.standing().stream()
                .filter(row -> row.number() == number && row.item().equals(item))
                .filter(row -> purges.since(assignment.id()).isEmpty())
                .findFirst()
                .ifPresent(row -> {
                    add(assignment, history, new Regrade(history.seen() + 1, item, row.rekeying(), number, by, now));
                    trail.record(now, by, "regrade.undo", assignment.id());
                });
    }

    private void add(Assignment assignment, History history, Regrade made) {
        regrades.add(assignment, made);
        rescoring.store(
                assignment, made.number(), rescoring.by(history.with(made).key(), assignment));
        activity.saved(assignment.id());
    }
}
