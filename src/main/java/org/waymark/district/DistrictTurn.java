package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Badges;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Tenancy;
import org.waymark.roster.SignIns;

/** What the hourly job does besides the release: in a transaction of its own, with one district's rows in sight. */
@ApplicationScoped
class DistrictTurn {
    @Inject
    Directory directory;

    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    SignIns signIns;

    @Inject
    Badges badges;

    @Inject
    Clock clock;

    @Transactional
    public List<UUID> districts() {
        return directory.districts();
    }

    /** What has been kept long enough goes. */
    @Transactional
    @ActivateRequestContext
    public void forget(UUID district) {
        current.enter(district);
        tenancy.enter(district);
        Instant now = clock.instant();
        signIns.forget(now);
        badges.forget(now.minus(SignIns.KEPT));
    }
}
