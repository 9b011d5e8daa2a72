package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.waymark.identity.SignedIn;
import org.waymark.identity.Visitor;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.Sql;

/** Opens a release for somebody, and tells the audit trail so, once a visit. */
@ApplicationScoped
class ReleaseVisits {
    @Inject
    Releases releases;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * @param number null for the newest one
     * @return nothing only where there is none yet
     * @throws NotFoundException where no release has this number
     */
    Optional<ReleaseHead> open(Integer number) {
        Optional<Release> newest = releases.newest();
        Optional<Release> release = number == null ? newest : releases.find(number);
        if (number != null && release.isEmpty()) {
            throw new NotFoundException();
        }
        release.ifPresent(this::tell);
        return release.map(one -> new ReleaseHead(
                one, releases.before(one).orElse(null), newest.get().number()));
    }

    private void tell(Release release) {
        Visitor visitor = signedIn.visitor();
        int first = sql.run(
                "insert into release_view (district_id, session_id, release_id) values (?, ?, ?) on conflict do nothing",
                visitor.district(),
                visitor.session(),
                release.id());
        if (first > 0) {
            trail.record(clock.instant(), visitor.user(), "release.view", release.id());
        }
    }
}
