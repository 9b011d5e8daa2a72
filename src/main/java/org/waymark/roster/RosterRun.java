package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.roster.file.Finding;
import org.waymark.web.Upload;

/**
 * The work on a district's import, outside of any request. Each step is a transaction of its own; what fails is told in the
 * import's row, and nothing of a file is told in the log.
 */
@ApplicationScoped
class RosterRun {
    private static final System.Logger LOG = System.getLogger(RosterRun.class.getName());

    @Inject
    CurrentDistrict current;

    @Inject
    Rosters rosters;

    @Inject
    Staging staging;

    @Inject
    RosterMatching matching;

    @Inject
    RosterChange change;

    @Inject
    RosterUndo undo;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public void read(UUID district, UUID id, List<Upload> uploads) {
        current.enter(district);
        try {
            if (new RosterReading(id, staging, rosters, clock).read(uploads)) {
                compare(id, false);
            } else {
                refuse(id, List.of());
            }
        } catch (RuntimeException e) {
            failed(id, Roster.State.FAILED, e);
        } finally {
            uploads.forEach(Upload::discard);
        }
    }

    /** The fingerprint comes first: what changes while the rest is being compared will be seen. */
    private void compare(UUID id, boolean changed) {
        String fingerprint = matching.fingerprint();
        rosters.tell(id, "places", 0, clock.instant());
        List<Finding> findings = matching.places(id);
        if (findings.isEmpty()) {
            rosters.tell(id, "people", 0, clock.instant());
            findings = matching.people(id);
        }
        if (findings.isEmpty()) {
            rosters.ready(id, fingerprint, changed);
        } else {
            refuse(id, findings);
        }
    }

    private void refuse(UUID id, List<Finding> findings) {
        for (int i = 0; i < Math.min(findings.size(), RosterFaults.MOST); i++) {
            rosters.add(id, i + 1, findings.get(i));
        }
        rosters.clear(id);
        rosters.end(id, Roster.State.FAULTY);
    }

    @ActivateRequestContext
    public void apply(UUID district, UUID id, String fingerprint, boolean leave) {
        current.enter(district);
        try {
            if (!change.apply(id, fingerprint, leave, clock.instant())) {
                matching.forget(id);
                compare(id, true);
            }
        } catch (RosterChange.Overfull e) {
            rosters.back(id, Roster.State.READY, "full");
        } catch (RuntimeException e) {
            failed(id, Roster.State.FAILED, e);
        }
    }

    @ActivateRequestContext
    public void undo(UUID district, Roster roster, UUID officer) {
        current.enter(district);
        try {
            undo.undo(roster.id(), roster.applied(), officer, clock.instant());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A roster could not be taken back", e);
            rosters.back(roster.id(), Roster.State.DONE, "failed");
        }
    }

    private void failed(UUID id, Roster.State state, RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "A roster could not be imported", e);
        rosters.clear(id);
        rosters.end(id, state);
    }
}
